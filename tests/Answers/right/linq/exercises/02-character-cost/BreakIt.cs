namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget)
    {
        var words = (int)Math.Min(new CharacterCost().MaxTokens(scoreBudget), 4761);
        return string.Join(' ', Enumerable.Repeat("uncharacteristically", words));
    }

    public string TextWhereSubwordsDoNotHelp() => "𓀀𓁀𓂀";
}
