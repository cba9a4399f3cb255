using Katas.Core;
using Katas.Core.Kits;

namespace Katas.Maintenance.Exporting;

/// <summary>Which katas a learner gets, as in <c>0-7,12</c>.</summary>
internal static class KataChoice
{
    /// <summary>The chosen katas of a catalogue; all of them when nothing is chosen.</summary>
    /// <exception cref="UsageException">A part of the text is no number or range, or there is no such kata.</exception>
    public static IReadOnlyList<Kata> Of(Catalogue catalogue, string? text)
    {
        var chosen = StillThere(catalogue, text);
        var missing = text is null ? [] : Numbers(text).Except(chosen.Select(kata => kata.Number)).ToArray();
        return missing.Length == 0
            ? chosen
            : throw new UsageException($"There is no kata '{missing.Min()}'. The katas go from {catalogue.Katas[0].Number} to "
                + $"{catalogue.Katas[^1].Number}.");
    }

    /// <summary>The same for a choice of long ago: a kata that is gone is no mistake.</summary>
    /// <exception cref="UsageException">A part of the text is no number or range.</exception>
    public static IReadOnlyList<Kata> StillThere(Catalogue catalogue, string? text)
    {
        var numbers = text is null ? [] : Numbers(text);
        return text is null ? catalogue.Katas : [.. catalogue.Katas.Where(kata => numbers.Contains(kata.Number))];
    }

    /// <summary>The chosen katas with all that they build on: whose contracts they may need.</summary>
    public static IReadOnlyList<Kata> WithFoundations(Catalogue catalogue, IReadOnlyList<Kata> chosen)
    {
        var needed = chosen.Select(kata => kata.Number).ToHashSet();
        foreach (var kata in catalogue.Katas.OrderByDescending(kata => kata.Number).Where(kata => needed.Contains(kata.Number)))
            needed.UnionWith(kata.Front.BuildsOn);
        return [.. catalogue.Katas.Where(kata => needed.Contains(kata.Number))];
    }

    private static HashSet<int> Numbers(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries).SelectMany(Range)];

    private static IEnumerable<int> Range(string part)
    {
        if (KataList.TryNumber(part, out var number))
            return [number];
        return KataList.TryRange(part, out var numbers)
            ? numbers
            : throw new UsageException($"'{part}' is no choice of katas. Write numbers and ranges, as in '0-7,12'.");
    }
}
