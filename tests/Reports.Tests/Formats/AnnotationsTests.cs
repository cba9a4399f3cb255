using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Formats;

internal sealed class AnnotationsTests
{
    [Test]
    public void The_compiler_is_heard_at_its_line_and_the_score_is_a_notice()
    {
        var report = Samples.Report("ada",
            Samples.Kata(0, Outcome.CompileError)) with
        {
            Problems = [new SourceProblem("00-kata-0/A.cs", 3, 4, "CS1002",
                "; expected, or 100 %")]
        };

        var commands = WorkflowCommand.In(Annotations.Of([report]));

        commands.Select(command => command.Name).ShouldBe(["error", "error", "notice"]);
        commands[0].Properties.ShouldBe(new Dictionary<string, string>
        { ["file"] = "exercises/00-kata-0/A.cs", ["line"] = "3", ["col"] = "4", ["title"] = "CS1002" });
        commands[0].Data.ShouldBe("; expected, or 100 %");
        commands[2].Data.ShouldBe("0 of 5 points: 1 kata did not compile.");
    }

    [Test]
    public void No_more_are_written_than_are_shown_and_the_rest_is_counted()
    {
        var commands = WorkflowCommand.In(Annotations.Of(MadeUpReports.Reports()));

        commands.GroupBy(command => command.Name).ShouldAllBe(group => group.Count() == 10);
        commands.Last(command => command.Name == "notice").Data.ShouldBe("… and 31 more. The reports have them all.");
    }

    [Test]
    public void A_relation_is_a_warning_that_says_what_it_is()
    {
        var relation = Samples.Trap("negated") with { IsRelation = true, Also = ["scaled"] };

        var warning = WorkflowCommand.In(Annotations.Of(
            [Samples.Report("ada", Samples.Kata(12, Outcome.Failed) with { Traps = [relation] })]))
                .Single(command => command.Name == "warning");

        warning.Properties["title"].ShouldBe("ada: negated in Softmax, a relation to the right answers (12)");
        warning.Data.ShouldEndWith("The same answers would also come from scaled.");
    }

    [Test]
    public void What_is_only_begun_is_no_error() =>
        WorkflowCommand.In(Annotations.Of([Samples.Report("ada",
            Samples.Kata(0, Outcome.Passed, Outcome.NotStarted) with { Outcome = Outcome.Failed })]))
                .ShouldNotContain(command => command.Name == "error");
}
