namespace Katas.Kata02;

public sealed class BreakIt : IBreakIt
{
    public string CheapInWordsTooExpensiveInCharacters(long scoreBudget)
    {
        int words = (int)Math.Min(4_700, Math.Floor(Math.Sqrt(scoreBudget)));
        return string.Join(" ", Enumerable.Range(0, words).Select(i => new string((char)('a' + i % 26), 20)));
    }

    public string TextWhereSubwordsDoNotHelp() => "𒀀𒀁𒀂𒀀𒀁𒀂";
}
