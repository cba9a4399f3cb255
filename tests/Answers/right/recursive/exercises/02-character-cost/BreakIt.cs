namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget) =>
        Words((int)Math.Min(4_500, new CharacterCost().MaxTokens(scoreBudget)));

    public string TextWhereSubwordsDoNotHelp() => "🜁🜂🜃🜄";

    private static string Words(int count) => count < 2
        ? "internationalisation"
        : $"{Words(count / 2)} {Words(count - count / 2)}";
}
