namespace Katas.Kata04;

public sealed class BreakIt : IBreakIt
{
    public (string Word, IReadOnlyList<Merge> Merges) GreedyLongestMatchIsNotBpe() =>
        throw new NotImplementedException("Return a word and a few merges for which taking the longest known piece first gives other "
            + "tokens than replaying the merges.");

    public string EnglishWordThatBreaksGreedyInGpt4o() =>
        throw new NotImplementedException("Return an English word that GPT-4o does not split longest piece first.");
}
