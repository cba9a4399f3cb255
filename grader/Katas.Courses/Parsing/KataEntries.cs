using System.Globalization;
using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Courses.Parsing;

/// <summary>
/// The part of a course file that says which katas count: <c>- 4</c>, <c>- rope</c>, or a map with weight, extra and limits.
/// </summary>
internal static class KataEntries
{
    private const double MostWeight = 1000;

    private static readonly string[] Keys = ["kata", "weight", "extra", "limits"];

    public static IReadOnlyList<CourseKata> Read(CourseNode? node, IReadOnlyList<KnownKata> kit, Problems problems)
    {
        if (node is null)
            return [.. kit.Select(kata => new CourseKata(kata.Number, kata.Slug, kata.Points, false, CourseLimits.None))];
        if (node is not CourseNode.Sequence { Items.Count: > 0 } list)
        {
            var given = node is CourseNode.Sequence ? "an empty list" : node.InWords;
            problems.Add(node.Line, $"'katas' is {given}. Allowed: a list of numbers or slugs, such as '- {kit[0].Slug}'; leave it out "
                + "to count all.");
            return [];
        }
        var chosen = new SortedDictionary<int, CourseKata>();
        foreach (var item in list.Items)
        {
            if (Entry(item, kit, problems) is { } entry && !chosen.TryAdd(entry.Number, entry))
                problems.Add(item.Line, $"Kata '{entry.Slug}' is given twice. Keep one.");
        }
        if (chosen.Count > 0 && chosen.Values.Where(kata => !kata.Extra).Sum(kata => kata.Weight) <= 0)
            problems.Add(node.Line, "No kata counts: each is extra credit or has weight 0. Give one that is not extra a weight above 0.");
        return [.. chosen.Values];
    }

    private static CourseKata? Entry(CourseNode node, IReadOnlyList<KnownKata> kit, Problems problems)
    {
        if (node is not CourseNode.Mapping)
        {
            return Find(node, kit, problems) is { } plain
                ? new CourseKata(plain.Number, plain.Slug, plain.Points, false, CourseLimits.None)
                : null;
        }

        var fields = new Fields(node, "A kata of the course", problems, Keys);
        var weight = fields.Read("weight", text => CourseValues.Number(text, 0, MostWeight), $"a number from 0 to {MostWeight}");
        var extra = fields.Read("extra", CourseValues.Truth, "true, false");
        var limits = fields["limits"] is { } given ? LimitsEntry.Read(given, problems) : CourseLimits.None;
        if (fields["kata"] is not { } name)
            problems.Add(node.Line, "'kata' is missing. Allowed: a kata's number or slug.");
        else if (Find(name, kit, problems) is { } kata)
            return new CourseKata(kata.Number, kata.Slug, weight ?? kata.Points, extra ?? false, limits);
        return null;
    }

    private static KnownKata? Find(CourseNode node, IReadOnlyList<KnownKata> kit, Problems problems)
    {
        var text = node is CourseNode.Scalar scalar ? scalar.Text : "";
        var found = kit.FirstOrDefault(kata => NamesOf(kata).Contains(text, StringComparer.Ordinal));
        if (found is null)
        {
            var suggestion = Suggestion.For(text, kit.Select(kata => kata.Slug));
            problems.Add(
                node.Line,
                $"Kata {node.InWords} does not exist.{suggestion} Allowed: numbers from {kit[0].Number} to {kit[^1].Number}, or slugs "
                    + $"such as '{kit[^1].Slug}'.");
        }
        return found;
    }

    private static string[] NamesOf(KnownKata kata) =>
        [kata.Slug, kata.Number.ToString(CultureInfo.InvariantCulture), $"{kata.Number:00}", $"{kata.Number:00}-{kata.Slug}"];
}

/// <summary>The part of a course file that says how long answers may take.</summary>
internal static class LimitsEntry
{
    private const double Shortest = 0.1;
    private const double LongestCall = 30;
    private const double LongestKata = 300; // all that a submission has in total

    public static CourseLimits Read(CourseNode node, Problems problems)
    {
        var fields = new Fields(node, "'limits'", problems, "call", "kata");
        return new CourseLimits(
            fields.Read("call", text => CourseValues.Number(text, Shortest, LongestCall),
                FormattableString.Invariant($"seconds from {Shortest} to {LongestCall}")),
            fields.Read("kata", text => CourseValues.Number(text, Shortest, LongestKata),
                FormattableString.Invariant($"seconds from {Shortest} to {LongestKata}")));
    }
}
