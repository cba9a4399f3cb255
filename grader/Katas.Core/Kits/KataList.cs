using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Katas.Core.Kits;

/// <summary>Finds the katas that a list means: names and ranges of numbers, as in <c>0,4,9-13</c> or <c>warm-up,rope</c>.</summary>
public static class KataList
{
    private const int MostNumber = 99; // folders begin with two digits

    /// <summary>The folders of the katas that are meant, each once, in the order of the list.</summary>
    /// <exception cref="UsageException">A part of it means no kata or several.</exception>
    public static IReadOnlyList<string> Find(string text, IReadOnlyList<string> folders) =>
        [.. text.Split(',', StringSplitOptions.TrimEntries).SelectMany(part => Part(part, folders)).Distinct(StringComparer.Ordinal)];

    /// <summary>A range of numbers, the first and the last included.</summary>
    public static bool TryRange(string part, [NotNullWhen(true)] out IReadOnlyList<int>? numbers)
    {
        var ends = part.Split('-', StringSplitOptions.TrimEntries);
        numbers = ends.Length == 2 && TryNumber(ends[0], out var first) && TryNumber(ends[1], out var last) && first <= last
            ? [.. Enumerable.Range(first, last - first + 1)]
            : null;
        return numbers is not null;
    }

    /// <summary>The number of a kata, which has at most two digits.</summary>
    public static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= MostNumber;

    private static IEnumerable<string> Part(string part, IReadOnlyList<string> folders) => TryRange(part, out var numbers)
        ? numbers.Select(number => KataName.Find($"{number:00}", folders))
        : [KataName.Find(part, folders)];
}
