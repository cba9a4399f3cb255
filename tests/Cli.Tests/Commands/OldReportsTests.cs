using System.Text;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>Reports and results folders from before version 2 are still read; each command says what it cannot do with them.</summary>
internal sealed class OldReportsTests
{
    private const string Notice = "'katas/report/v1'";
    private const string Secret = "[1000, 1001]";

    private static readonly RunRecord Run =
        new(RunRecord.V1, "1.0.0", "0123456789abcdef", 1, "own", [0], Times: false, Reveal.Messages, "1/1", 1, "roster");

    private TemporaryFolder folder = null!;

    [OneTimeSetUp]
    public void WriteOldResults()
    {
        folder = new TemporaryFolder();
        var report = Graded();
        using (var results = ResultsFolder.Open(At("shard"), Run))
        {
            var ada = new ClassSubmission("ada", "ada", "ada", "");
            results.Store(ada, report, "content", Reveal.Messages);
            ClassReportWriter.Close(results, [ada]);
        }
        var old = ReportJsonV1.Write([report]);
        folder.Write("old.json", old);
        folder.Write("new.json", ReportJson.Write(report));
        folder.Write("shard/reports/ada.json", old);
        var completed = new CompletionRecord(CompletionRecord.V1, "ada", "content", ContentHash.Of(Encoding.UTF8.GetBytes(old)), "");
        folder.Write("shard/receipts/ada.json", ReportJson.Write(completed));
        folder.Write("export.csv", "Student,ID,SIS Login ID,Section,Katas (77)\n    Points Possible,,,,10\nAda,1,ada,A,\n");
    }

    [OneTimeTearDown]
    public void Remove() => folder.Dispose();

    [Test]
    public void The_same_report_in_both_versions_is_compared_and_nothing_moved()
    {
        var run = KatasProcess.Run("compare", At("old.json"), At("new.json"));

        run.ExitCode.ShouldBe(0, run.Errors);
        string.Concat(run.Lines).ShouldContain(Notice);
        run.Lines[^1].ShouldContain("Nothing moved");
    }

    [Test]
    public void Reports_of_this_version_are_compared_without_a_notice() =>
        string.Concat(KatasProcess.Run("compare", At("new.json"), At("new.json")).Lines).ShouldNotContain(Notice);

    [Test]
    public void Old_shards_are_merged_and_feedback_leaves_out_what_cannot_be_told_apart()
    {
        var run = KatasProcess.Run("merge", At("shard"), "--out", At("merged"), "--exit-zero");

        run.ExitCode.ShouldBe(0, run.Errors);
        string.Concat(run.Lines).ShouldContain(Notice);
        ReportReader.TryRead(Text("merged/reports/ada.json"), out Report? report, out var reason).ShouldBeTrue(reason);
        report.Katas[0].Tests.Select(test => (test.Name, test.Message))
            .ShouldBe(Graded().Katas[0].Tests.Select(test => (test.Name, test.Message)));
        Text("merged/feedback/ada.json").ShouldNotContain(Secret);
        Text("merged/feedback/ada.json").ShouldContain("A public fact");
        Text("merged/feedback/ada.html").ShouldNotContain(Secret);
    }

    [Test]
    public void A_gradebook_is_filled_from_old_results()
    {
        var run = KatasProcess.Run("gradebook", At("shard"), "--canvas", At("export.csv"), "--out", At("marks.csv"));

        run.ExitCode.ShouldBe(0, run.Errors);
        string.Concat(run.Lines).ShouldContain(Notice);
        Text("marks.csv").ShouldContain("Ada,1,ada,A,5");
    }

    private static Report Graded()
    {
        var message = new TestMessage(TestMessageKind.Mismatch) { Asked = "Softmax of large scores", Expected = "0.27", Got = Secret };
        TestVerdict[] tests =
        [
            new("A public fact", "(1)", SuiteKind.Public, Outcome.Passed, null, "", null),
            new("A hidden fact", $"({Secret})", SuiteKind.Hidden, Outcome.Failed, message, "", null),
        ];
        return Report.Of(new RunInfo("1.0.0", 1, "own"),
            "ada", [new Verdict(0, "warm-up", "Warm-up", "green", Outcome.Failed, 5, 10, "1 passed, 1 failed.", [], null, tests)], []);
    }

    private string At(string file) => Path.Combine(folder.Path, file);

    private string Text(string file) => File.ReadAllText(At(file));
}
