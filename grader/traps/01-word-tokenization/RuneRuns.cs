using System.Text;

namespace Katas.Kata01.Traps;

/// <summary>A text cut into runs of characters of one kind; a character of no kind stands alone.</summary>
internal static class RuneRuns
{
    public static IEnumerable<string> Of(string text, params Func<Rune, bool>[] kinds)
    {
        var (run, last) = ("", -1);
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Array.FindIndex(kinds, isOfKind => isOfKind(rune));
            if (run.Length > 0 && (kind < 0 || kind != last))
            {
                yield return run;
                run = "";
            }
            (run, last) = (run + rune, kind);
        }
        if (run.Length > 0)
            yield return run;
    }
}
