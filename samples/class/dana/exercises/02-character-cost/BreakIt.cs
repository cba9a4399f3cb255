namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget) =>
        string.Join(' ', Enumerable.Repeat("tokenization", (int)Math.Sqrt(scoreBudget)));

    public string TextWhereSubwordsDoNotHelp() => "a1b2c3";
}
