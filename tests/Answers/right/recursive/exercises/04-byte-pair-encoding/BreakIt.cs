namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe() =>
        ("bcde", [new("d", "e"), new("c", "de"), new("b", "c"), new("bc", "d")]);

    public string EnglishWordThatBreaksGreedyInGpt4o() => "gardening";
}
