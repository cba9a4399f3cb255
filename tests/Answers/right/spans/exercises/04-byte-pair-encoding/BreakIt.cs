namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe() =>
        ("unable", [new("n", "a"), new("u", "n"), new("b", "l"), new("bl", "e")]);

    public string EnglishWordThatBreaksGreedyInGpt4o() => "lighthouse";
}
