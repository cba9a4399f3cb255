using Katas.Core.Verdicts;
using Katas.Reports.Class;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Class;

/// <summary>What a class has in common, from its reports.</summary>
internal sealed class ClassReportTests
{
    [Test]
    public void Every_submission_has_a_row()
    {
        var builder = new ClassReportBuilder();
        builder.Add(Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Passed)));
        builder.Refuse("bob", "'bob' holds no kata.");

        var rows = builder.Build().Submissions;

        rows.Select(row => row.Submission).ShouldBe(["ada", "bob"]);
        rows[0].Score.ShouldBe(5);
        rows[1].IsGraded().ShouldBeFalse();
        rows[1].Message.ShouldBe("'bob' holds no kata.");
    }

    [Test]
    public void A_submission_that_could_not_be_graded_does_not_count_in_the_statistics()
    {
        var builder = new ClassReportBuilder();
        builder.Add(Samples.Report("ada", Samples.Kata(0, Outcome.Passed, Outcome.Failed)));
        builder.Refuse("bob", "no");

        var kata = builder.Build().Katas.Single();

        kata.Mean.ShouldBe(0.5);
        kata.Outcomes.ShouldBe(new Dictionary<Outcome, int> { [Outcome.Failed] = 1 });
    }

    [Test]
    public void A_test_that_only_the_strong_pass_discriminates_and_one_that_all_pass_does_not()
    {
        var builder = new ClassReportBuilder();
        builder.Add(Samples.Report("a", Samples.Kata(0, Outcome.Passed, Outcome.Passed, Outcome.Failed, Outcome.Passed)));
        builder.Add(Samples.Report("b", Samples.Kata(0, Outcome.Passed, Outcome.Passed, Outcome.Failed, Outcome.Passed)));
        builder.Add(Samples.Report("c", Samples.Kata(0, Outcome.Passed, Outcome.Failed, Outcome.Passed, Outcome.Failed)));
        builder.Add(Samples.Report("d", Samples.Kata(0, Outcome.Passed, Outcome.Failed, Outcome.Failed, Outcome.Failed)));

        var tests = builder.Build().Katas.Single().Tests;

        tests[0].Discrimination.ShouldBeNull();
        tests[0].Passing.ShouldBe(1);
        tests[1].Discrimination.ShouldBe(0.5774); // of (1, 1, 0, 0) with the rest of the score, (2.5, 2.5, 2.5, 1.25)
        tests[2].Discrimination!.Value.ShouldBeLessThan(0);
    }

    [Test]
    public void The_most_common_trap_comes_first_with_all_who_fell_into_it()
    {
        var builder = new ClassReportBuilder();
        builder.Add(Samples.Report("ada",
            Samples.Kata(0, Outcome.Failed) with { Traps = [Samples.Trap("rare"), Samples.Trap("common", module: true)] }));
        builder.Add(Samples.Report("bob", Samples.Kata(0, Outcome.Failed) with { Traps = [Samples.Trap("common", module: true)] }));

        var traps = builder.Build().Traps;

        traps.Select(trap => (trap.Slug, trap.Submissions.Count)).ShouldBe([("common", 2), ("rare", 1)]);
        traps[0].Submissions.ShouldBe(["ada", "bob"]);
        traps[0].Module.ShouldBeTrue();
    }

    [Test]
    public void A_relation_is_no_trap_to_teach_again()
    {
        var builder = new ClassReportBuilder();
        builder.Add(Samples.Report("ada",
            Samples.Kata(0, Outcome.Failed) with { Traps = [Samples.Trap("negated") with { IsRelation = true }] }));

        builder.Build().Traps.ShouldBeEmpty();
    }

    [Test]
    public void What_is_written_can_be_read()
    {
        var builder = new ClassReportBuilder();
        builder.Add(Samples.Report("ada", Samples.Kata(3, Outcome.Passed, Outcome.TimedOut) with { Traps = [Samples.Trap("slow")] }));
        var text = ReportJson.Write(builder.Build());

        ReportJson.TryRead<ClassReport>(text, out var read, out _).ShouldBeTrue();

        ReportJson.Write(read).ShouldBe(text);
    }
}
