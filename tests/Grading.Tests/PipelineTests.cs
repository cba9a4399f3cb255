using System.Text.RegularExpressions;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests;

/// <summary>What an instructor relies on: only answers count, results are reproducible, and no folder is changed.</summary>
internal sealed partial class PipelineTests
{
    private const string ForgeOnEveryDescriptor = """
        var forged = new byte[64];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32LittleEndian(forged, 0x4154414B);
        forged[4] = 47; forged[16] = 6;
        Console.WriteLine("Passed! 100 of 100");
        Console.Error.WriteLine("Passed! 100 of 100");
        for (var descriptor = 0; descriptor < 80; descriptor++)
        {
            try
            {
                using var handle = new Microsoft.Win32.SafeHandles.SafeFileHandle(descriptor, false);
                System.IO.RandomAccess.Write(handle, forged, 0);
            }
            catch (Exception) { }
        }
        Environment.Exit(0);
        return scores;
        """;

    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void StartPipeline() => pipeline = TestKit.Pipeline(TestKit.WarmUpOnly());

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    [Test]
    public void A_forged_answer_earns_nothing()
    {
        using var honest = WarmUpSubmission.WithSoftmax("return scores;");
        using var forger = WarmUpSubmission.WithSoftmax(ForgeOnEveryDescriptor);

        var fair = pipeline.Grade(honest.Path).Katas[0];
        var forged = pipeline.Grade(forger.Path).Katas[0];

        forged.Points.ShouldBeLessThanOrEqualTo(fair.Points);
        forged.Tests.Where(test => test.Name.StartsWith("Softmax of", StringComparison.Ordinal))
            .ShouldAllBe(test => test.Outcome != Outcome.Passed);
    }

    [Test]
    public void The_same_submission_gets_the_same_report_twice()
    {
        using var submission = WarmUpSubmission.WithSoftmax("Console.WriteLine(scores.Length); return [.. scores.Select(Math.Exp)];");

        var first = Report(submission);
        var second = Report(submission);

        second.ShouldBe(first);
    }

    [Test]
    public void Grading_writes_nothing_into_a_submission()
    {
        using var submission = WarmUpSubmission.Right();
        var before = submission.Fingerprint();

        pipeline.Grade(submission.Path);

        submission.Fingerprint().ShouldBe(before);
    }

    [Test]
    public void A_right_answer_passes_in_full()
    {
        using var submission = WarmUpSubmission.Right();

        var grade = pipeline.Grade(submission.Path);

        grade.Score.ShouldBe(grade.MaxScore);
        grade.AllPassed().ShouldBeTrue();
    }

    [Test]
    public void A_changed_argument_and_a_shared_row_are_told()
    {
        using var changing = WarmUpSubmission.WithSoftmax("scores[0] = 1; return scores.ToArray();");
        using var sharing = WarmUpSubmission.WithSoftmax("return scores;");

        pipeline.Grade(changing.Path).Katas[0].Traps.ShouldContain(trap => trap.Slug == "mutated-input"
            && trap.Member.StartsWith("Softmax", StringComparison.Ordinal));
        pipeline.Grade(sharing.Path).Katas[0].Traps.ShouldContain(trap => trap.Slug == "aliased-rows"
            && trap.Member.StartsWith("Softmax", StringComparison.Ordinal));
    }

    private string Report(TemporaryFolder submission) =>
        Times().Replace(ReportJson.Write(pipeline.Grade(submission.Path)), "\"ms\": 0");

    [GeneratedRegex("\"ms\": \\d+")]
    private static partial Regex Times();
}
