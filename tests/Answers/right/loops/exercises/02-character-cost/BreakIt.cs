using System.Text;

namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget)
    {
        var words = 1L;
        while ((words + 1) * (words + 1) <= scoreBudget && words < 4700)
        {
            words++;
        }
        var text = new StringBuilder("abcdefghijklmnopqrst");
        for (var i = 1; i < words; i++)
        {
            text.Append(" abcdefghijklmnopqrst");
        }
        return text.ToString();
    }

    public string TextWhereSubwordsDoNotHelp() => "🙃🙃🙃🙃";
}
