using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.OtherKit;

/// <summary>
/// A kata with names of its own (contracts, members, parameters, records, namespaces, assemblies) goes through grading, diagnosis and
/// report,
/// and nothing is lost: the engine knows what it has to know from the attributes of that kata, and no name by heart.
/// </summary>
internal sealed class OtherKitTests
{
    private static readonly string Harbour = SampleKit.Answer("Harbour");
    private static readonly string Mischief = SampleKit.Answer("Mischief");

    private SampleKit kit = null!;

    [OneTimeSetUp]
    public void Build() => kit = new SampleKit();

    [OneTimeTearDown]
    public void Leave() => kit.Dispose();

    [Test]
    public void Right_answers_get_all_points_and_no_diagnosis()
    {
        var report = kit.Grade(Harbour, Mischief);

        (report.Score, report.MaxScore).ShouldBe((9, 9));
        var kata = report.Katas.ShouldHaveSingleItem();
        (kata.Number, kata.Slug, kata.Title).ShouldBe((41, "harbour-lights", "Lights of the harbour"));
        (kata.Outcome, kata.Tests.Count).ShouldBe((Outcome.Passed, 6));
        kata.Traps.ShouldBeEmpty();
        kata.FirstDifference.ShouldBeNull();
    }

    [Test]
    public void A_trap_is_named_with_its_evidence()
    {
        var kata = Graded("Glow(double[][] hulls, double[][] lanterns) => Shares(Scores(hulls, lanterns, Math.Sqrt(hulls[0].Length)))",
            "Glow(double[][] hulls, double[][] lanterns) => Shares(Scores(hulls, lanterns, 1))");

        kata.Points.ShouldBe(7.5); // one of three core tests of a task of 50 percent fails
        var trap = kata.Traps.ShouldHaveSingleItem();
        (trap.Slug, trap.Member, trap.Module, trap.Hidden).ShouldBe(("dazzled-pilot", "Glow", true, false));
        trap.Sentence.ShouldStartWith("Your lanterns outshine each other");
        trap.Evidence.ShouldBe("Your brightest of 3 lanterns has 0.402 of the light.");
        kata.FirstDifference.ShouldBeNull();
    }

    [Test]
    public void Another_scale_is_read_back_from_a_part_of_a_record()
    {
        var difference = Difference(
            "var glimmer = Shares(Scores(hulls, lanterns, Math.Sqrt(hulls[0].Length)))",
            "var glimmer = Shares(Scores(hulls, lanterns, Math.Sqrt(hulls[0].Length) / 1.5))");

        difference.Call.ShouldStartWith("Survey([[1, 0.5], ");
        difference.Stage.ShouldBe(AttentionStages.Scaled);
        difference.At.ShouldBe("hull 0, lantern 1 minus lantern 0; all of them are 1.5 times what they should be");
    }

    [Test]
    public void A_wrong_part_is_named_with_its_axes()
    {
        var difference = Difference("new Lookout(glimmer, Blend(glimmer, cargo))",
            "new Lookout(glimmer, Blend(Glow(lanterns, hulls), cargo))");

        (difference.Stage, difference.At).ShouldBe(("Haul", "hull 0, crate 0"));
    }

    [Test]
    public void A_missing_mask_shows_where_values_are_the_identity()
    {
        var difference = Difference("j > i + before", "j > i + before + 1");

        (difference.Stage, difference.At, difference.Expected).ShouldBe((AttentionStages.Masked, "hull 0, lantern 1 of the weights", "0"));
    }

    [Test]
    public void Three_axes_have_their_names()
    {
        var difference = Difference("[(pier * width)..((pier + 1) * width)]", "[(pier * width)..((pier + 1) * width)]"
            + ".Select((value, plank) => value + plank + pier).ToArray()");

        difference.Call.ShouldBe("Moor([[1, 2, 3, 4], [5, 6, 7, 8]], 2)");
        (difference.At, difference.Expected, difference.Got).ShouldBe(("pier 0, hull 0, plank 1", "2", "3"));
    }

    [Test]
    public void An_answer_among_many_right_ones_is_not_compared()
    {
        var kata = kit.Grade(Harbour, Mischief.Replace("[0, 0]", "[0, 1]", StringComparison.Ordinal)).Katas.Single();

        kata.Tests.Count(test => test.Outcome == Outcome.Failed).ShouldBe(1);
        kata.Traps.ShouldBeEmpty();
        kata.FirstDifference.ShouldBeNull();
    }

    [Test]
    public void The_written_report_says_all_of_it()
    {
        var json = ReportJson.Write(kit.Grade(Changed("j > i + before", "j > i + before + 1"), Mischief));

        string[] said = ["harbour-lights", "Ferry(", AttentionStages.Masked, "hull 0, lantern 1 of the weights", "\"points\": 7.5"];
        said.ShouldAllBe(text => json.Contains(text, StringComparison.Ordinal));
    }

    private Difference Difference(string right, string wrong)
    {
        var kata = Graded(right, wrong);
        kata.Traps.ShouldBeEmpty();
        return kata.FirstDifference.ShouldNotBeNull();
    }

    private Verdict Graded(string right, string wrong) => kit.Grade(Changed(right, wrong), Mischief).Katas.Single();

    private static string Changed(string right, string wrong)
    {
        Harbour.ShouldContain(right);
        return Harbour.Replace(right, wrong, StringComparison.Ordinal);
    }
}
