using System.Globalization;
using Katas.Core;
using Katas.Core.Text;
using Katas.Courses.Classes;
using Katas.Reports.Formats;

namespace Katas.Cli.Commands;

/// <summary>How far a class is: counts, and the sentences about them. Asks no clock; it is told the time.</summary>
internal sealed class ClassProgress(int total)
{
    private int graded;
    private int unchanged;
    private int refused;

    public int Total { get; } = total;

    public int Faults { get; private set; }

    public int Done => graded + unchanged + refused + Faults;

    /// <summary>Counts a step.</summary>
    public void Add(GradingEvent step)
    {
        graded += step is GradingEvent.Graded ? 1 : 0;
        unchanged += step is GradingEvent.Unchanged ? 1 : 0;
        refused += step is GradingEvent.Refused ? 1 : 0;
        Faults += step is GradingEvent.Faulted ? 1 : 0;
    }

    /// <summary>What came of a submission; null if there is nothing to tell.</summary>
    public static string? Tell(GradingEvent step) => step switch
    {
        GradingEvent.Graded { Report: var report } => $"{SafeText.LogLine(report.Submission)}: {Totals.InWords(report)}",
        GradingEvent.Unchanged => $"{SafeText.LogLine(step.ClassSubmission.Name)}: unchanged",
        GradingEvent.Refused { Sentence: var sentence } => $"{SafeText.LogLine(step.ClassSubmission.Name)}: could not be graded: "
            + $"{SafeText.LogLine(sentence)}",
        GradingEvent.Faulted { Fault: var fault } => $"{SafeText.LogLine(step.ClassSubmission.Name)}: grader bug, no score was given. "
            + $"Please report this: {SafeText.LogLine(CommandRunner.Sentence(fault))}",
        _ => null,
    };

    /// <summary>Counts, rate, time left and failures.</summary>
    public string Summary(TimeSpan elapsed)
    {
        var parts = new List<string> { $"{Done} of {Total} done" };
        if (unchanged > 0)
            parts.Add($"{unchanged} unchanged");
        if (graded > 0 && elapsed > TimeSpan.Zero)
        {
            var rate = graded / elapsed.TotalSeconds;
            parts.Add(rate >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{rate:0.0} a second")
                : string.Create(CultureInfo.InvariantCulture, $"{rate * 60:0.0} a minute"));
            if (Done < Total)
                parts.Add($"{Left(TimeSpan.FromSeconds((Total - Done) / rate))} left");
        }
        parts.Add($"{refused + Faults} could not be graded");
        return string.Join(" · ", parts);
    }

    private static string Left(TimeSpan time) => time switch
    {
        { TotalSeconds: < 90 } => $"{Math.Ceiling(time.TotalSeconds)} s",
        { TotalMinutes: < 90 } => $"{Math.Ceiling(time.TotalMinutes)} min",
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.0} h"),
    };
}
