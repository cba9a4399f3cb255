namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget) =>
        throw new NotImplementedException("Write as many words as the budget allows, long enough that their characters are far too many.");

    public string TextWhereSubwordsDoNotHelp() =>
        throw new NotImplementedException("Find characters that GPT-4o never learned to join.");
}
