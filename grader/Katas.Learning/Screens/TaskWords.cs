using Katas.Core.Verdicts;

namespace Katas.Learning.Screens;

/// <summary>
/// How a task stands on the public tests: a sign, and what is missing in a few words. The same for <c>watch</c> and <c>check</c>.
/// </summary>
internal static class TaskWords
{
    /// <summary>What public tests do not say, and which kinds of edge cases there are.</summary>
    public const string HiddenTests =
        "Hidden tests also ask for edge cases: refusals, empty inputs, huge and tiny numbers, unusual text, the same call again.";

    private const string EdgeCases = "edge cases";
    private const string NotStarted = "not started";

    /// <summary>One task on one line with its counts: "◐ Factor and gauges  3 of 4, edge cases".</summary>
    public static ScreenLine Line(TestGroup task)
    {
        var (sign, missing) = Standing(task);
        var count = task.IsBegun ? $"{task.Passed} of {task.Tests.Count}" : "";
        var words = string.Join(", ", new[] { count, missing }.Where(text => text.Length > 0));
        return ScreenLine.Of(
            sign, new Piece($" {task.Name}", task.HasFailure ? Tone.Strong : Tone.Plain), new Piece($"  {words}", Tone.Dim));
    }

    /// <summary>All tasks on one line: "Scaled attention ✔ · Factor and gauges ◐ edge cases".</summary>
    public static ScreenLine OnOneLine(IEnumerable<TestGroup> tasks) =>
        ScreenLine.Of([.. tasks.SelectMany((task, index) => Pieces(task).Prepend(new Piece(index > 0 ? " · " : "", Tone.Dim)))]);

    private static IEnumerable<Piece> Pieces(TestGroup task)
    {
        var (sign, missing) = Standing(task);
        return [new Piece($"{task.Name} "), sign, new Piece(missing.Length > 0 ? $" {missing}" : "", Tone.Dim)];
    }

    private static (Piece Sign, string Missing) Standing(TestGroup task) => task switch
    {
        { IsBegun: false } => (new Piece("○", Tone.Dim), NotStarted),
        { HasFailure: true } when task.Tests.All(test => test.IsEdge || test.Outcome == Outcome.Passed)
            => (new Piece("◐", Tone.Middling), EdgeCases),
        { HasFailure: true } => (new Piece("✘", Tone.Bad), ""),
        _ when task.Passed == task.Tests.Count => (new Piece("✔", Tone.Good), ""),
        _ => (new Piece("◐", Tone.Middling), ""),
    };
}
