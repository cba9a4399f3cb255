using Attack.Tests.Support;
using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>The same submission gets the same verdicts, however often and beside whatever else it is graded.</summary>
internal sealed class RepeatedGradesTests
{
    private const int Times = 20;

    /// <summary>Right for two scores, wrong for three, prints, and throws for more: every kind of result that code can choose.</summary>
    private const string Mixed =
        "Console.Write(scores.Length); if (scores.Length > 3) throw new InvalidOperationException(\"too many\"); return scores.Length == "
            + "3 ? [1, 0, 0] : [.. scores.Select(score => Math.Exp(score - scores.Max()) / scores.Sum(other => Math.Exp(other - "
            + "scores.Max())))];";

    [Test]
    public void Twenty_grades_in_one_pipeline_are_one_and_the_same()
    {
        Needs.Sandbox();
        using var arena = new Arena(secondsForACall: 10);
        using var submission = WarmUpSubmission.WithSoftmax(Mixed);

        var grades = Enumerable.Range(0, Times).Select(_ => Told(arena.Grade(submission))).ToArray();

        grades[0].ShouldContain($" {Outcome.Passed} ");
        grades[0].ShouldContain($" {Outcome.Failed} ");
        grades.Distinct().ShouldHaveSingleItem();
    }

    /// <summary>All that a grade says, but for times.</summary>
    private static string Told(Report grade) => string.Join('\n', grade.Katas.SelectMany(verdict => verdict.Tests
        .Select(test => $"{test.Suite} {test.Name} {test.Outcome} {test.Message} {test.Output}")
        .Append($"{verdict.Outcome} {verdict.Points} {verdict.Message} {string.Join(' ', verdict.Traps)} {verdict.FirstDifference}")));
}
