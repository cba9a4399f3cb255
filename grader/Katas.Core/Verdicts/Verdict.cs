using System.Text.Json.Serialization;

namespace Katas.Core.Verdicts;

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
public sealed record Verdict(
    int Number, string Slug, string Title, string Difficulty, Outcome Outcome, double Points, double MaxPoints, string Message,
    IReadOnlyList<TrapFinding> Traps, Difference? FirstDifference, IReadOnlyList<TestVerdict> Tests)
{
    /// <summary>What each task earned, the kata's question first; none where the points are shared equally by its tests.</summary>
    public IReadOnlyList<TaskVerdict> Tasks { get; init; } = [];

    /// <summary>The name of its folder, which compiler messages and suites carry.</summary>
    [JsonIgnore]
    public string Folder => $"{Number:00}-{Slug}";

    /// <summary>Whether the compiler complains about one of its files.</summary>
    public bool Owns(SourceProblem problem) =>
        Outcome == Outcome.CompileError && problem.File.StartsWith(Folder + "/", StringComparison.Ordinal);

    /// <summary>Begun, nothing wrong so far, and not finished: never to be called wrong.</summary>
    public bool InProgress() => Outcome == Outcome.Failed && Tests.All(test => test.Outcome is Outcome.Passed or Outcome.NotStarted);

    /// <summary>Whether any text was submitted for it.</summary>
    public bool WasSubmitted() => Outcome != Outcome.NotStarted || Tests.Any(test => test.Details is not null);

    /// <summary>The tests with something wrong in them; what does not compile is said once for the kata.</summary>
    public IEnumerable<TestVerdict> Failures() =>
        Tests.Where(test => test.IsWrong());

    /// <summary>What the first member that is not started asks for; a stub's own sentence comes before a missing class.</summary>
    public string NextMember() => Tests
        .Where(test => test.Outcome == Outcome.NotStarted).Select(test => test.Details).OfType<TestMessage>()
        .OrderBy(message => message.Kind == TestMessageKind.NoClass).Select(TestMessageText.Next)
        .FirstOrDefault(next => next.Length > 0, "");

    /// <summary>How long its tests took; null when times are left out.</summary>
    public long? Ms() => Tests.All(test => test.Ms is null) ? null : Tests.Sum(test => test.Ms);
}
