using System.Text.Json.Serialization;
using Shouldly;

namespace Reports.Tests.Support;

/// <summary>Exercism's results.json, version 3, as its interface describes it.</summary>
internal sealed record ExercismFile(
    [property: JsonPropertyName("version")] int Version,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("message")] string? Message,
    [property: JsonPropertyName("tests")] IReadOnlyList<ExercismTest> Tests)
{
    public void ShouldKeepTheRules()
    {
        Version.ShouldBe(3);
        Status.ShouldBeOneOf("pass", "fail", "error");
        (Message is not null).ShouldBe(Status == "error");
        (Message?.Length ?? 0).ShouldBeLessThanOrEqualTo(65_535);
        if (Status != "error")
            Status.ShouldBe(Tests.All(test => test.Status == "pass") ? "pass" : "fail");
        foreach (var test in Tests)
        {
            test.Status.ShouldBeOneOf("pass", "fail", "error");
            (test.Message is not null).ShouldBe(test.Status != "pass");
            (test.Message?.Length ?? 0).ShouldBeLessThanOrEqualTo(65_535);
            (test.Output?.Length ?? 0).ShouldBeLessThanOrEqualTo(500);
            (test.TaskId ?? 0).ShouldBeGreaterThan(0);
        }
    }
}

/// <summary>One test of it.</summary>
internal sealed record ExercismTest(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("test_code")] string? TestCode,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("message")] string? Message,
    [property: JsonPropertyName("output")] string? Output,
    [property: JsonPropertyName("task_id")] int? TaskId);
