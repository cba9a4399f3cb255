namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget)
    {
        var words = (int)Math.Clamp((long)Math.Sqrt(scoreBudget), 1, 4_700);
        return string.Create(words * 21 - 1, 0, static (text, _) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = i % 21 == 20 ? ' ' : 'm';
            }
        });
    }

    public string TextWhereSubwordsDoNotHelp() => "ᚠᚢᚦᚨ";
}
