using System.Text.Json.Serialization;
using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Formats;

/// <summary>Classroom 50's result.json: whole numbers that add up; the shim's own fields are tested with the shim.</summary>
internal sealed class Classroom50ReportTests
{
    [Test]
    public void Scores_are_whole_and_add_up()
    {
        foreach (var report in MadeUpReports.Reports())
        {
            var file = Read(report);
            file.Schema.ShouldBe("classroom50/result/v1");
            file.Score.ShouldBe((int)Math.Floor(report.Score + 1e-6));
            file.Score.ShouldBe(file.Tests.Sum(test => test.Score));
            file.MaxScore.ShouldBe(file.Tests.Sum(test => test.MaxScore));
            file.Tests.ShouldAllBe(test => test.Score >= 0 && test.Score <= test.MaxScore);
        }
    }

    [Test]
    public void Full_marks_mean_that_everything_passed()
    {
        var almost = Samples.Kata(0, Outcome.Passed, Outcome.Failed) with { Points = 4.99 };

        Read(Samples.Report("ada", almost, Samples.Kata(1, Outcome.Passed))).Score.ShouldBe(9);
        Read(Samples.Report("ada", Samples.Kata(0, Outcome.Passed), Samples.Kata(1, Outcome.Passed))).Score.ShouldBe(10);
    }

    [Test]
    public void A_kata_passes_only_as_a_whole() =>
        Read(Samples.Report("ada", Samples.Kata(0, Outcome.Passed), Samples.Kata(1, Outcome.Passed, Outcome.Failed))).Tests
            .Select(test => test.Passed).ShouldBe([true, false]);

    [Test]
    public void With_a_course_the_score_is_the_mark_and_lateness_costs_no_entry()
    {
        var file = Read(InACourse.Late());

        (file.Score, file.MaxScore).ShouldBe((24, 40));
        file.Tests.Select(test => (test.Score, test.MaxScore)).ShouldBe([(20, 20), (10, 20), (10, 20)]);
    }

    [Test]
    public void Where_there_is_no_mark_there_is_no_score() =>
        Classroom50Report.Of(InACourse.WithoutAMark()).ShouldNotContain("\"score\": 24");

    private static File Read(Report report) => Strict.Read<File>(Classroom50Report.Of(report));

    private sealed record File(
        [property: JsonPropertyName("schema")] string Schema,
        [property: JsonPropertyName("score")] int Score,
        [property: JsonPropertyName("max-score")] int MaxScore,
        [property: JsonPropertyName("tests")] IReadOnlyList<Entry> Tests);

    /// <summary>Message and traps are extra fields, which the service keeps as they are.</summary>
    private sealed record Entry(
        [property: JsonPropertyName("test-name")] string TestName,
        [property: JsonPropertyName("passed")] bool Passed,
        [property: JsonPropertyName("score")] int Score,
        [property: JsonPropertyName("max-score")] int MaxScore,
        [property: JsonPropertyName("message")] string? Message,
        [property: JsonPropertyName("traps")] IReadOnlyList<string>? Traps);
}
