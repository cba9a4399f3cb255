namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe() =>
        ("into", [new("t", "o"), new("i", "n"), new("in", "t")]);

    public string EnglishWordThatBreaksGreedyInGpt4o() => "strawberry";
}
