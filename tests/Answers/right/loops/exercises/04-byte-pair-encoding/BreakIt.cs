namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe() =>
        ("hat", [new Merge("a", "t"), new Merge("h", "a")]);

    public string EnglishWordThatBreaksGreedyInGpt4o() => "unhappiness";
}
