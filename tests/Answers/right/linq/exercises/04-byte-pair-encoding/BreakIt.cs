namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe() =>
        ("abcd", new List<Merge> { new("b", "c"), new("a", "b"), new("c", "d") }.AsReadOnly());

    public string EnglishWordThatBreaksGreedyInGpt4o() => "strawberry";
}
