namespace Katas.Courses.Parsing;

/// <summary>The part of a course file that says what being late costs.</summary>
internal static class LateEntry
{
    public const string TimeAllowed = "a time that exists, with its offset, such as 2026-03-01T23:59:00+01:00 or 2026-03-01T22:59:00Z";

    private const string DurationAllowed = "a number with minutes, hours or days, such as '15 minutes'";
    private const string ShareAllowed = "a share from 0 % to 100 %, such as '10 %'";

    private static readonly string[] Keys = ["due", "grace", "lose", "per", "steps", "at-most", "closed-after"];
    private static readonly string[] Units = ["day", "hour"];

    public static LatePolicy Read(CourseNode node, Problems problems)
    {
        var fields = new Fields(node, "'late'", problems, Keys);
        var closed = fields.Read("closed-after", CourseValues.Duration, DurationAllowed);
        var grace = fields.Read("grace", CourseValues.Duration, DurationAllowed) ?? TimeSpan.Zero;
        var policy = new LatePolicy(
            fields.Need("due", CourseValues.Time, TimeAllowed) ?? default, grace,
            fields.Read("lose", CourseValues.Share, ShareAllowed) ?? 0, Unit(fields, problems),
            fields["steps"] is { } steps ? Steps(steps, problems) : [], fields.Read("at-most", CourseValues.Share, ShareAllowed) ?? 1,
            closed);
        if (fields.Has("lose") && fields.Has("steps"))
            problems.Add(fields["steps"]!.Line, "'lose' and 'steps' are both given. Keep one: a share per day or hour, or fixed steps.");
        if (fields.Has("lose") != fields.Has("per"))
            problems.Add(fields.Line, "'lose' and 'per' belong together, as in 'lose: 10 %' and 'per: day'. Give both or neither.");
        if (closed < grace)
        {
            problems.Add(fields["closed-after"]!.Line, $"'closed-after' is {fields["closed-after"]!.InWords}, less than the grace. "
                + "Allowed: the grace or longer.");
        }

        return policy;
    }

    private static string Unit(Fields fields, Problems problems)
    {
        if (fields["per"] is not { } node)
            return "day";
        if (node is CourseNode.Scalar scalar && Units.Contains(scalar.Text, StringComparer.Ordinal))
            return scalar.Text;
        problems.Add(node.Line, $"'per' is {node.InWords}. Allowed: day, hour; each counts as soon as it has started.");
        return "day";
    }

    private static List<LateStep> Steps(CourseNode node, Problems problems)
    {
        var steps = new List<LateStep>();
        if (node is not CourseNode.Sequence { Items.Count: > 0 } list)
        {
            problems.Add(node.Line, $"'steps' is {(node is CourseNode.Sequence ? "an empty list" : node.InWords)}. Allowed: a list of "
                + "steps, each with 'after' and 'lose'.");
            return steps;
        }
        foreach (var item in list.Items)
        {
            if (Step(item, steps.LastOrDefault(), problems) is { } step)
                steps.Add(step);
        }
        return steps;
    }

    private static LateStep? Step(CourseNode node, LateStep? before, Problems problems)
    {
        var fields = new Fields(node, "A step", problems, "after", "lose");
        if (fields.Need("after", CourseValues.Duration, DurationAllowed) is not { } after
            || fields.Need("lose", CourseValues.Share, ShareAllowed) is not { } lose)
        {
            return null;
        }

        if (after <= before?.After || lose < before?.Lose)
        {
            problems.Add(node.Line, $"The step after {fields["after"]!.InWords} is out of order. Allowed: each step later than the "
                + "one before, and losing no less.");
        }

        return new LateStep(after, lose);
    }
}
