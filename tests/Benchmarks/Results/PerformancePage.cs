using System.Text;

namespace Benchmarks.Results;

/// <summary>A run as docs/performance.md: figures from the run, prose from limits.md.</summary>
internal static class PerformancePage
{
    /// <summary>The sections of limits.md that belong to no goal.</summary>
    public const string Introduction = "introduction";

    public const string Closing = "closing";

    /// <summary>The heading above what limits the goals that are not reached.</summary>
    public const string NotReached = "### Not reached, and what limits it";

    public static string Write(BenchmarkRun run, WrittenNotes notes)
    {
        var page = new StringBuilder();
        Paragraph(page, "# What grading costs");
        Paragraph(page, "<!-- Written by tests/Benchmarks; do not edit. The prose is in tests/Benchmarks/limits.md. -->");
        Paragraph(page, notes.Section(Introduction));
        Paragraph(page, $"Measured on {run.Date:yyyy-MM-dd} with:");
        Paragraph(page, $"```sh\n{run.Command}\n```");
        Paragraph(page, Table(["machine", ""], run.Machine.Select(property => new[] { property.Key, property.Value })));
        WriteGoals(page, [.. run.Scenarios.SelectMany(scenario => scenario.Goals)], notes);
        foreach (var scenario in run.Scenarios)
            WriteScenario(page, scenario);
        if (notes.Section(Closing) is { Length: > 0 } closing)
            Paragraph(page, $"## More\n\n{closing}");
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteGoals(StringBuilder page, IReadOnlyList<Goal> goals, WrittenNotes notes)
    {
        if (goals.Count == 0)
            return;
        Paragraph(page, "## Goals");
        Paragraph(page, Table(["", "goal", "measured", ""], goals.Select(RowOf)));
        Goal[] missed = [.. goals.Where(goal => goal.Value is not null && !goal.IsReached)];
        if (missed.Length == 0)
            return;
        Paragraph(page, NotReached);
        foreach (var goal in missed)
        {
            var why = notes.Section(goal.Id);
            var prose = why.Length > 0 ? why : $"(Not explained yet: section `{goal.Id}` of limits.md.)";
            Paragraph(page, $"**{goal.Text}: {ValueOf(goal)}, not {LimitOf(goal)}.** {prose}");
        }
    }

    private static void WriteScenario(StringBuilder page, ScenarioResult scenario)
    {
        Paragraph(page, $"## {scenario.Title}");
        Paragraph(page, scenario.Method);
        if (scenario.Series.Count > 0)
            Paragraph(page, Table(ColumnsOf(scenario), scenario.Series.Select(series => RowOf(scenario, series))));
        if (scenario.Pieces.Count > 0)
            Paragraph(page, Table(["", "milliseconds", "rounds"], scenario.Pieces.Select(RowOf)));
        foreach (var note in scenario.Notes)
            Paragraph(page, note);
    }

    private static string[] ColumnsOf(ScenarioResult scenario)
    {
        var each = scenario.Series.Any(series => series.Submissions > 1) ? " per submission" : "";
        string[] figures = HasTimes(scenario) ? [$"seconds{each}", $"processor seconds{each}"] : [];
        string[] memory = HasMemory(scenario) ? ["MB at the peak"] : [];
        return ["", .. figures, .. memory, "rounds", "command"];
    }

    private static string[] RowOf(ScenarioResult scenario, Series series)
    {
        string[] figures = HasTimes(scenario) ? [Figure(series.Seconds), Figure(series.ProcessorSeconds)] : [];
        string[] memory = HasMemory(scenario) ? [Figure(series.Megabytes)] : [];
        return [series.Name, .. figures, .. memory, $"{series.Samples.Count}", $"`{series.Command}`"];
    }

    /// <summary>Times of a round in which memory was watched are not worth showing: watching slows it down.</summary>
    private static bool HasTimes(ScenarioResult scenario) => !HasMemory(scenario);

    private static bool HasMemory(ScenarioResult scenario) =>
        scenario.Series.Any(series => series.Megabytes.Any(megabytes => megabytes > 0));

    private static string Figure(IReadOnlyList<double> values) => NumberFormat.Of(Spread.Of(values));

    private static string[] RowOf(Goal goal) => [goal.Text, LimitOf(goal), ValueOf(goal), StateOf(goal)];

    private static string[] RowOf(Piece piece) => [piece.Name, NumberFormat.Of(piece.Milliseconds), $"{piece.Rounds}"];

    private static string LimitOf(Goal goal) =>
        $"{(goal.Bound == Bound.AtMost ? "≤" : "≥")} {NumberFormat.OfLimit(goal.Limit)} {goal.Unit}";

    private static string ValueOf(Goal goal) => goal.Value is { } value ? $"{NumberFormat.Of(value)} {goal.Unit}" : "–";

    private static string StateOf(Goal goal) => goal.Value is null ? "not measured" : goal.IsReached ? "reached" : "**not reached**";

    private static string Table(IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        string[] lines = [Row(columns), Row(columns.Select(_ => "---")), .. rows.Select(Row)];
        return string.Join('\n', lines);
    }

    private static string Row(IEnumerable<string> cells) =>
        $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private static void Paragraph(StringBuilder page, string text)
    {
        if (text.Length > 0)
            page.Append(text).Append("\n\n");
    }
}
