namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe()
    {
        // The longest piece in front is fi, but ind was there before it.
        Merge[] merges = [new("i", "n"), new("in", "d"), new("f", "i")];
        return ("find", merges);
    }

    public string EnglishWordThatBreaksGreedyInGpt4o() => "understanding";
}
