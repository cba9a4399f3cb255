using System.Text.RegularExpressions;

namespace Katas.Grading.Reading;

/// <summary>A folder's name that means a kata.</summary>
/// <param name="Kata">The folder of the kata, as it should be called.</param>
/// <param name="IsExact">Whether the name is exactly that.</param>
internal readonly partial record struct KataFolderName(string Kata, bool IsExact)
{
    /// <summary>
    /// What a name means: <c>00-warm-up</c> exactly, or with another case and other separators (<c>00_Warm_Up</c>), only by its number
    /// (<c>04</c>, <c>Kata 4</c>), or as a copy (<c>00-warm-up (1)</c>). Null if it means no kata.
    /// </summary>
    public static KataFolderName? Read(string name, IReadOnlyList<string> katas)
    {
        if (katas.Contains(name))
            return new KataFolderName(name, true);
        if (Forgiven().Match(name) is not { Success: true } match)
            return null;
        var number = match.Groups["number"].Value.PadLeft(2, '0');
        var slug = Letters(match.Groups["slug"].Value);
        return katas.FirstOrDefault(kata => kata[..2] == number && (slug.Length == 0 || slug == Letters(kata[2..]))) is { } meant
            ? new KataFolderName(meant, false)
            : null;
    }

    /// <summary>The kata whose name looks most like a folder's that means none: by its slug, or by most of its letters.</summary>
    public static string? Nearest(string name, IReadOnlyList<string> katas)
    {
        var letters = Letters(name);
        return katas.FirstOrDefault(kata => Letters(kata[2..]) == letters)
            ?? katas.FirstOrDefault(kata => Core.Text.Suggestion.For(letters, [Letters(kata)]).Length > 0
                || Core.Text.Suggestion.For(letters, [Letters(kata[2..])]).Length > 0);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Two digits, or "kata" and one or two, then perhaps a slug, then perhaps the mark of a second download.</summary>
    [GeneratedRegex(@"^(?:kata[\s_.-]*(?<number>[0-9]{1,2})|(?<number>[0-9]{2}))(?![0-9])(?<slug>.*?)(?:\s*\([0-9]+\))?\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Forgiven();
}
