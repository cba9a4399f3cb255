using Katas.Core.Verdicts;
using Katas.Courses.Gradebooks;

namespace Katas.Courses.Parsing;

/// <summary>Reads a course file: everything that is wrong with it is found at once, each with its line.</summary>
public static class CourseReader
{
    private const double MostPoints = 100_000;

    private static readonly string[] Keys =
        ["title", "katas", "out-of", "at-most", "seed", "reveal", "points", "limits", "late", "submitted"];

    private static readonly string[] RevealNames = ["none", "names", "messages", "all"];

    private static readonly Dictionary<string, PointScheme> Schemes =
        new(StringComparer.Ordinal) { ["by-task"] = PointScheme.ByTask, ["by-test"] = PointScheme.ByTest };

    /// <summary>The course, or what is wrong with it.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="kit">The katas there are.</param>
    public static (Course? Course, IReadOnlyList<FileProblem> Problems) Read(string text, IReadOnlyList<KnownKata> kit)
    {
        var problems = new Problems();
        var course = YamlText.Read(text, problems) is { } root ? Read(new Fields(root, "A course file", problems, Keys), kit, problems)
            : null;
        return problems.All.Count == 0 ? (course, []) : (null, problems.All);
    }

    private static Course Read(Fields fields, IReadOnlyList<KnownKata> kit, Problems problems)
    {
        if (!fields.Has("title"))
            problems.Add(fields.Line, "'title' is missing. Allowed: the name of the course.");
        var katas = KataEntries.Read(fields["katas"], kit, problems);
        var outOf = OutOf(fields) ?? katas.Where(kata => !kata.Extra).Sum(kata => kata.Weight);
        var atMost = fields.Read(
            "at-most", text => CourseValues.Number(text, outOf, MostPoints),
            FormattableString.Invariant($"the highest mark with extra credit, from {outOf} (full marks) up to {MostPoints}"));
        return new Course
        {
            Title = fields.Text("title") ?? "",
            Katas = katas,
            OutOf = outOf,
            AtMost = atMost,
            Seed = fields.Read("seed", CourseValues.Whole, "a whole number from -2147483648 to 2147483647"),
            Reveal = fields.Read("reveal", Level, string.Join(", ", RevealNames)),
            Points = fields.Read("points", Scheme, string.Join(", ", Schemes.Keys)),
            Limits = fields["limits"] is { } limits ? LimitsEntry.Read(limits, problems) : CourseLimits.None,
            Late = fields["late"] is { } late ? LateEntry.Read(late, problems) : null,
            Submitted = Times(fields["submitted"], problems),
            SubmittedFile = fields["submitted"] is CourseNode.Scalar ? fields.Text("submitted") : null,
        };
    }

    private static double? OutOf(Fields fields) => fields.Read(
        "out-of", text => CourseValues.Number(text, 0.01, MostPoints), $"what full marks are, more than 0, up to {MostPoints}");

    private static PointScheme? Scheme(string text) => Schemes.TryGetValue(text, out var scheme) ? scheme : null;

    private static Reveal? Level(string text) =>
        RevealNames.Contains(text, StringComparer.Ordinal) ? Enum.Parse<Reveal>(text, ignoreCase: true) : null;

    private static Dictionary<string, DateTimeOffset> Times(CourseNode? node, Problems problems)
    {
        var times = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        if (node is CourseNode.Sequence)
            problems.Add(node.Line, "'submitted' is a list. Allowed: the path of a CSV file, or a map of submission names to times.");
        foreach (var (name, value) in node is CourseNode.Mapping mapping ? mapping.Pairs : [])
        {
            if (value is CourseNode.Scalar scalar && CourseValues.Time(scalar.Text) is { } time)
                times[NameKey.Of(name.Text)] = time;
            else
                problems.Add(value.Line, $"{name.InWords} was submitted at {value.InWords}. Allowed: {LateEntry.TimeAllowed}.");
        }
        return times;
    }
}
