using System.Text.Json.Serialization;

namespace Katas.Core.Verdicts;

/// <summary>One submission's grade as it is written and read, schema <c>katas/report/v1</c>.</summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Kit">The version of the kit that graded.</param>
/// <param name="Seed">The seed of generated tests.</param>
/// <param name="Isolation"><c>sandboxed</c>, <c>trusted</c> or <c>own</c>.</param>
/// <param name="Submission">The submission's name.</param>
/// <param name="Score">Points earned.</param>
/// <param name="MaxScore">Points to be had.</param>
/// <param name="Katas">A verdict a kata, in order.</param>
/// <param name="Problems">The compiler's complaints.</param>
public sealed record Report(
    string Schema, string Kit, int Seed, string Isolation, string Submission, double Score, double MaxScore,
    IReadOnlyList<KataReport> Katas, IReadOnlyList<ProblemReport> Problems)
{
    /// <summary>The name and version of the format.</summary>
    public const string V1 = "katas/report/v1";

    /// <summary>The mark after a course file; null without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Mark? Mark { get; init; }

    /// <summary>What a course file decided; null without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UsedOptions? Options { get; init; }

    /// <summary>Whether every kata has full marks.</summary>
    public bool AllPassed() => Katas.All(kata => kata.Outcome == Outcome.Passed);

    /// <summary>The same without times: two runs on the same submission are equal then.</summary>
    public Report WithoutTimes() => this with { Katas = [.. Katas.Select(kata => kata with { Tests = [.. kata.Tests.Select(test => test with { Ms = null })] })] };
}

/// <summary>The verdict on one kata.</summary>
/// <param name="Number">The kata's number.</param>
/// <param name="Slug">The kata's short name.</param>
/// <param name="Title">The kata's title.</param>
/// <param name="Difficulty"><c>green</c>, <c>yellow</c> or <c>red</c>.</param>
/// <param name="Outcome">The worst of its tests; <c>NotStarted</c> only when nothing is begun.</param>
/// <param name="Points">Points earned.</param>
/// <param name="MaxPoints">Points to be had.</param>
/// <param name="Message">The verdict in a sentence.</param>
/// <param name="Traps">The misconceptions the answers compute.</param>
/// <param name="FirstDifference">Where an answer first leaves the right one, when no trap explains it.</param>
/// <param name="Tests">Every planned test.</param>
public sealed record KataReport(
    int Number, string Slug, string Title, string Difficulty, Outcome Outcome, double Points, double MaxPoints, string Message,
    IReadOnlyList<TrapReport> Traps, DifferenceReport? FirstDifference, IReadOnlyList<TestReport> Tests)
{
    /// <summary>The name of its folder, which compiler messages and suites carry.</summary>
    [JsonIgnore]
    public string Folder => $"{Number:00}-{Slug}";

    /// <summary>Whether the compiler complains about one of its files.</summary>
    public bool Owns(ProblemReport problem) => Outcome == Outcome.CompileError && problem.File.StartsWith(Folder + "/", StringComparison.Ordinal);

    /// <summary>Begun, nothing wrong so far, and not finished: never to be called wrong.</summary>
    public bool InProgress() => Outcome == Outcome.Failed && Tests.All(test => test.Outcome is Outcome.Passed or Outcome.NotStarted);

    /// <summary>Whether any text was handed in for it.</summary>
    public bool WasHandedIn() => Outcome != Outcome.NotStarted || Tests.Any(test => test.Message.Length > 0);

    /// <summary>The tests with something wrong in them; what does not compile is said once for the kata.</summary>
    public IEnumerable<TestReport> Failures() =>
        Tests.Where(test => test.Outcome is not (Outcome.Passed or Outcome.NotStarted or Outcome.Skipped or Outcome.CompileError));

    /// <summary>What the first member that is not started asks for; a stub's own sentence comes before a missing class.</summary>
    public string NextMember() => Tests.Where(test => test.Outcome == Outcome.NotStarted && test.Message.Contains(": ", StringComparison.Ordinal))
        .Select(test => test.Message[(test.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..])
        .OrderBy(sentence => sentence.StartsWith("There is no class", StringComparison.Ordinal)).FirstOrDefault("");

    /// <summary>How long its tests took; null when times are left out.</summary>
    public long? Ms() => Tests.All(test => test.Ms is null) ? null : Tests.Sum(test => test.Ms);
}

/// <summary>One test with what it earned.</summary>
/// <param name="Name">The fact it checks, as a sentence.</param>
/// <param name="Suite">Whether the learner has it.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Points">Points earned.</param>
/// <param name="MaxPoints">Points to be had.</param>
/// <param name="Message">Why it did not pass: a first line that says what was asked, then what differs.</param>
/// <param name="Output">What the learner's code printed.</param>
/// <param name="Ms">How long it took; null when times are left out.</param>
public sealed record TestReport(string Name, SuiteKind Suite, Outcome Outcome, double Points, double MaxPoints, string Message, string Output, long? Ms)
{
    /// <summary>Hidden, and its name does not say so itself.</summary>
    public bool NeedsHiddenMark() => Suite == SuiteKind.Hidden && !Name.StartsWith("Hidden test ", StringComparison.Ordinal);
}

/// <summary>A misconception by name, with numbers from the learner's own run.</summary>
/// <param name="Slug">The trap's name.</param>
/// <param name="Member">The members whose every answer it explains.</param>
/// <param name="Sentence">What the code does, why that is wrong, what to think about.</param>
/// <param name="Evidence">Numbers from the learner's run, or nothing.</param>
/// <param name="Module">Whether it is one of the module's six traps.</param>
/// <param name="Also">Other traps that would explain the same answers.</param>
/// <param name="Hidden">Whether the evidence speaks of a hidden test's call.</param>
public sealed record TrapReport(string Slug, string Member, string Sentence, string Evidence, bool Module, IReadOnlyList<string> Also, bool Hidden = false);

/// <summary>Where an answer first leaves the right one: the call, the stage of a composed answer, the place, and both values.</summary>
/// <param name="Call">What was asked.</param>
/// <param name="Stage">The stage of a composed answer, or nothing.</param>
/// <param name="At">Row and column, position or step.</param>
/// <param name="Expected">What should have come; empty where the reader may not see it.</param>
/// <param name="Got">What came; empty where the reader may not see it.</param>
/// <param name="Hidden">Whether a hidden test made the call.</param>
public sealed record DifferenceReport(string Call, string Stage, string At, string Expected, string Got, bool Hidden = false);

/// <summary>One complaint of the compiler, at the learner's own position (line and column count from 1).</summary>
/// <param name="File">Relative to the submission's exercises.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Code">The compiler's code.</param>
/// <param name="Message">The compiler's words.</param>
public sealed record ProblemReport(string File, int Line, int Column, string Code, string Message);
