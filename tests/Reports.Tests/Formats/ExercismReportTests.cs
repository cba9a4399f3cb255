using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Formats;

internal sealed class ExercismReportTests
{
    [Test]
    public void Every_report_keeps_the_rules_of_the_interface()
    {
        foreach (var report in MadeUpReports.Reports().Append(Hostile.Report("text")))
            Read(report).ShouldKeepTheRules();
    }

    [TestCase(Outcome.Passed, "pass")]
    [TestCase(Outcome.Failed, "fail")]
    [TestCase(Outcome.NotStarted, "fail")]
    [TestCase(Outcome.TimedOut, "error")]
    [TestCase(Outcome.Crashed, "error")]
    public void An_error_is_a_test_that_returned_nothing(Outcome outcome, string status) =>
        Read(Samples.Report("ada", Samples.Kata(0, outcome))).Tests.Single().Status.ShouldBe(status);

    [Test]
    public void The_whole_is_an_error_only_when_nothing_ran()
    {
        var broken = Samples.Report("ada",
            Samples.Kata(0, Outcome.CompileError)) with
        { Problems = [new SourceProblem("00-kata-0/A.cs", 3, 4, "CS1002", "; expected")] };

        Read(broken).Status.ShouldBe("error");
        Read(broken).Message.ShouldBe("00-kata-0/A.cs(3,4): error CS1002: ; expected");
        Read(Samples.Report("ada", Samples.Kata(0, Outcome.CompileError), Samples.Kata(1, Outcome.Passed))).Status.ShouldBe("fail");
    }

    [Test]
    public void Tests_keep_their_order_and_are_linked_to_their_kata()
    {
        var tests = Read(Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed), Samples.Kata(4, Outcome.Passed))).Tests;

        tests.Select(test => (test.Name, test.TaskId)).ShouldBe([("Fact 1", 1), ("Fact 2", 1), ("Fact 1", 2)]);
    }

    [Test]
    public void What_is_cut_says_so()
    {
        var kata = Samples.Kata(0, Outcome.Failed);
        var test = Read(Samples.Report("ada",
            kata with
            {
                Tests = [kata.Tests[0] with { Output = new string('x', 501),
                Details = new TestMessage(TestMessageKind.Law) { Asked = new string('y', 70_000) } }]
            })).Tests.Single();

        test.Output!.Length.ShouldBe(500);
        test.Output.ShouldEndWith("… (shortened)");
        test.Message!.Length.ShouldBe(65_535);
        test.Message.ShouldEndWith("… (shortened)");
    }

    private static ExercismFile Read(Report report) => Strict.Read<ExercismFile>(ExercismReport.Of(report));
}
