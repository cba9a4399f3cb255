using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>How a task looks in a report: a symbol, and what is missing in a few words.</summary>
/// <param name="Symbol">One character.</param>
/// <param name="Words">Where it stands; nothing where it is complete.</param>
/// <param name="Tone">The name of a colour.</param>
public sealed record TaskLook(string Symbol, string Words, string Tone)
{
    /// <summary>How a task looks whose tests are those of the report.</summary>
    public static TaskLook Of(TaskVerdict task) => task switch
    {
        { Core.All: 0 } => new TaskLook("–", "no test here", "none"),
        { IsComplete: true } => new TaskLook("✔", "", "good"),
        { Core.AllPassed: true } => new TaskLook("◐", "edge cases", "begun"),
        { Core.Passed: > 0 } => new TaskLook("◐", $"{task.Core.Passed} of {NumberFormat.Count(task.Core.All, "core test")}", "begun"),
        _ => new TaskLook("○", "no core test yet", "none"),
    };

    /// <summary>"◐ Scaled attention: 2.7 of 3.6 points, edge cases".</summary>
    public static string Line(TaskVerdict task) =>
        $"{Of(task).Symbol} {task.Title}: {NumberFormat.Points(task.Points)} of {NumberFormat.Points(task.MaxPoints)} points"
        + (Of(task).Words is { Length: > 0 } words ? $", {words}" : "");

    /// <summary>All tasks of a kata on one line, or nothing.</summary>
    public static string Lines(Verdict kata, string separator) => string.Join(separator, kata.Tasks.Select(Line));
}
