using System.Text;

namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    private static readonly string[] LongWords = ["indistinguishability", "compartmentalization", "photolithographically"[..20]];

    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget)
    {
        var budget = new CharacterCost().MaxTokens(scoreBudget);
        var text = new StringBuilder(LongWords[0]);
        for (var word = 1; word < budget && text.Length < 99_000; word++)
        {
            text.Append(' ').Append(LongWords[word % LongWords.Length]);
        }
        return text.ToString();
    }

    public string TextWhereSubwordsDoNotHelp() => "🦄🥦🦦🦄🥦🦦";
}
