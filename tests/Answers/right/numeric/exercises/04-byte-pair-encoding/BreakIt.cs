namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe() =>
        ("aab", new Merge[] { new("a", "b"), new("a", "a") });

    public string EnglishWordThatBreaksGreedyInGpt4o() => "squirrel";
}
