namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget)
    {
        int root = (int)Math.Sqrt(scoreBudget);
        int words = (5 * (root + 1) + 1) / 21 + 1;
        return string.Join(' ', Enumerable.Repeat(new string('a', 20), words));
    }

    public string TextWhereSubwordsDoNotHelp() => "𓂀𓃠𓆣";
}
