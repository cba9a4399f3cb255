namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe() =>
        ("abc", [new Merge("b", "c"), new Merge("a", "b")]);

    public string EnglishWordThatBreaksGreedyInGpt4o() => "beaching";
}
