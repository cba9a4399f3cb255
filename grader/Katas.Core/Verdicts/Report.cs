using System.Text.Json.Serialization;

namespace Katas.Core.Verdicts;

/// <summary>One submission's grade as it is written and read, schema <c>katas/report/v2</c>.</summary>
/// <param name="Schema">Always <see cref="V2"/>.</param>
/// <param name="Kit">The version of the kit that graded.</param>
/// <param name="Seed">The seed of hidden tests; null in a learner's report.</param>
/// <param name="Isolation"><c>sandboxed</c>, <c>trusted</c> or <c>own</c>.</param>
/// <param name="Submission">The submission's name.</param>
/// <param name="Score">Points earned.</param>
/// <param name="MaxScore">Points to be had.</param>
/// <param name="Katas">One verdict for each kata, in order.</param>
/// <param name="Problems">The compiler's complaints.</param>
public sealed record Report(
    string Schema, string Kit, int? Seed, string Isolation, string Submission, double Score, double MaxScore,
    IReadOnlyList<Verdict> Katas, IReadOnlyList<SourceProblem> Problems)
{
    /// <summary>The name and version of the format.</summary>
    public const string V2 = "katas/report/v2";

    /// <summary>The version before: finished texts only.</summary>
    public const string V1 = "katas/report/v1";

    /// <summary>
    /// The layers of the sandbox that were in force: <c>landlock</c> or <c>bubblewrap</c> and what else the machine has; null without one.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Layers { get; init; }

    /// <summary>The mark after a course file; null without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Mark? Mark { get; init; }

    /// <summary>What a course file decided; null without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UsedOptions? Options { get; init; }

    /// <summary>What was noticed while the submission was read; null where there is nothing to say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReadingNotes? Reading { get; init; }

    /// <summary>The report on one submission.</summary>
    public static Report Of(RunInfo run, string submission, IReadOnlyList<Verdict> katas, IReadOnlyList<SourceProblem> problems) => new(
        V2, run.Kit, run.Seed, run.Isolation, submission,
        Math.Round(katas.Sum(kata => kata.Points), 2), katas.Sum(kata => kata.MaxPoints), katas, problems)
    {
        Layers = run.Layers,
    };

    /// <summary>The report with what was noticed while the submission was read.</summary>
    public Report With(ReadingNotes notes) => this with { Reading = notes.Remarks.Count + notes.NotCounted.Count > 0 ? notes : null };

    /// <summary>How points are divided; a report that holds no tasks has points by test.</summary>
    public PointScheme Scheme() => Katas.Any(kata => kata.Tasks.Count > 0) ? PointScheme.ByTask : PointScheme.ByTest;

    /// <summary>Whether every kata has full marks.</summary>
    public bool AllPassed() => Katas.All(kata => kata.Outcome == Outcome.Passed);

    /// <summary>Whether it was read from version 1, so that of names, calls and messages only the texts are known.</summary>
    public bool HasTextsOnly() => Katas.Any(kata => kata.Tests.Any(test => test.Arguments is null));

    /// <summary>The same without times: two runs on the same submission are equal then.</summary>
    public Report WithoutTimes() =>
        this with { Katas = [.. Katas.Select(kata => kata with { Tests = [.. kata.Tests.Select(test => test with { Ms = null })] })] };
}
