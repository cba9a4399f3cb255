using System.Globalization;
using Katas.Core.Text;

namespace Katas.Core.Kits;

/// <summary>
/// Finds the kata that a name means: its number (<c>4</c>, <c>04</c>, <c>kata04</c>), its slug or its folder, or anything that
/// only one of them begins with (<c>byte-pair</c>).
/// </summary>
public static class KataName
{
    private const string Prefix = "kata";

    /// <summary>The folder of the kata that is meant.</summary>
    /// <param name="name">What was written; a path to the kata's folder will do, since shells complete paths.</param>
    /// <param name="folders">The folders of all katas, as in <c>04-byte-pair-encoding</c>.</param>
    /// <exception cref="UsageException">No kata is meant, or several are.</exception>
    public static string Find(string name, IReadOnlyList<string> folders)
    {
        var word = Word(name);
        var exact = folders.FirstOrDefault(folder => Same(folder, word) || Same(Slug(folder), word) || IsNumber(word, folder));
        if (exact is not null)
            return exact;
        var begun = word.Length == 0 ? [] : folders.Where(folder => Begins(folder, word) || Begins(Slug(folder), word)).ToArray();
        return begun switch
        {
            [var only] => only,
            [] => throw new UsageException(NotFound(name, word, folders)),
            _ => throw new UsageException($"'{name}' could be {Either(begun)}. Write more of the name, or the number."),
        };
    }

    private static string Word(string name)
    {
        var word = name.Trim().TrimEnd('/', '\\');
        return word[(word.LastIndexOfAny(['/', '\\']) + 1)..].Replace('_', '-');
    }

    private static bool IsNumber(string word, string folder)
    {
        var digits = word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? word[Prefix.Length..].TrimStart('-', ' ') : word;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number == int.Parse(folder.AsSpan(0, 2), CultureInfo.InvariantCulture);
    }

    private static string NotFound(string name, string word, IReadOnlyList<string> folders)
    {
        var meant = Suggestion.For(word, folders.Select(Slug));
        return $"Kata '{name}' does not exist.{meant} Use a number or a slug, as in '4' or '{Slug(folders[0])}'.";
    }

    private static string Either(string[] folders) =>
        $"{string.Join(", ", folders[..^1].Select(folder => $"'{folder}'"))} or '{folders[^1]}'";

    private static string Slug(string folder) => folder[3..];

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool Begins(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
