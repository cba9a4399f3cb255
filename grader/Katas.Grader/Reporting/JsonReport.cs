using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Katas.Grader.Judging;
using Katas.Grader.Running;

namespace Katas.Grader.Reporting;

/// <summary>A grade as JSON, schema <c>katas/report/v1</c>. Times are the only fields that may differ between two runs.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of(IReadOnlyList<Grade> grades, RunInfo info) => grades.Count == 1
        ? JsonSerializer.Serialize(Report(grades[0], info), Options)
        : JsonSerializer.Serialize(grades.Select(grade => Report(grade, info)), Options);

    private static object Report(Grade grade, RunInfo info) => new
    {
        Schema = "katas/report/v1",
        info.Kit,
        info.Seed,
        info.Isolation,
        grade.Submission,
        grade.Score,
        grade.MaxScore,
        Katas = grade.Verdicts.Select(Kata),
        Problems = grade.Problems,
    };

    private static object Kata(Verdict verdict) => new
    {
        verdict.Kata.Number,
        verdict.Kata.Slug,
        verdict.Kata.Title,
        verdict.Kata.Front.Difficulty,
        Outcome = Name(verdict.Outcome),
        verdict.Points,
        MaxPoints = verdict.Kata.Points,
        verdict.Message,
        Traps = verdict.Diagnosis.Traps,
        verdict.Diagnosis.FirstDifference,
        Tests = verdict.Tests.Select(Test),
    };

    private static object Test(JudgedTest test) => new
    {
        test.Test.Name,
        Suite = test.Test.Suite == SuiteKind.Public ? "public" : "hidden",
        Outcome = Name(test.Outcome),
        Points = Math.Round(test.Points, 4),
        MaxPoints = Math.Round(test.MaxPoints, 4),
        test.Message,
        test.Output,
        Ms = (long)Math.Round(test.Time.TotalMilliseconds),
    };

    private static string Name(Outcome outcome) => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());
}
