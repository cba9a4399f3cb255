using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;
using Tests.Support;

namespace Reports.Tests.Formats;

/// <summary>Reports of both versions: what is known of one that was written before version 2 are its texts.</summary>
internal sealed class ReportReaderTests
{
    private static readonly string Old = Repository.Read("tests", "Reports.Tests", "Formats", "report.v1.json");

    [Test]
    public void An_old_report_has_its_texts_and_empty_fields()
    {
        var kata = Read(Old).Katas[0];
        var test = kata.Tests[0];

        test.Name.ShouldBe("Attention of three tokens of two numbers");
        test.Message.ShouldBe("Weights of the query [0, 1]: position 0\nexpected: 0.19777581\ngot:      0.155362403497");
        test.Details.ShouldBe(new TestMessage(TestMessageKind.TextOnly) { Text = test.Message });
        test.Arguments.ShouldBeNull();
        kata.Tests[^1].Details.ShouldBeNull();
        kata.Traps.Single().Member.ShouldBe("Attention");
        kata.FirstDifference.ShouldNotBeNull().Call.ShouldBe("Scale([[1, 2]], 4)");
    }

    [Test]
    public void An_old_report_is_written_as_it_was() => ReportJsonV1.Write([Read(Old)]).ShouldBe(Old);

    [Test]
    public void An_old_report_that_is_written_anew_can_be_read_again()
    {
        var again = Read(ReportJson.Write(Read(Old)));

        again.HasTextsOnly().ShouldBeTrue();
        ReportJsonV1.Write([again]).ShouldBe(Old);
    }

    [Test]
    public void A_report_of_this_version_says_the_same_in_the_old_one()
    {
        var report = Samples.Report("ada", Samples.Kata(12, Outcome.Passed, Outcome.Failed) with { Traps = [Samples.Trap("one")] });

        var texts = Read(ReportJsonV1.Write([report])).Katas[0];

        texts.Tests.Select(test => (test.Name, test.Message)).ShouldBe(report.Katas[0].Tests.Select(test => (test.Name, test.Message)));
        texts.Traps.Single().Member.ShouldBe("Softmax");
        report.HasTextsOnly().ShouldBeFalse();
    }

    [Test]
    public void A_relation_is_one_after_reading_too()
    {
        var relation = Samples.Trap("negated") with { IsRelation = true };
        var kata = Samples.Kata(12, Outcome.Failed) with { Traps = [relation, Samples.Trap("one")] };

        Read(ReportJson.Write(Samples.Report("ada", kata))).Katas[0].Traps.Select(trap => trap.IsRelation).ShouldBe([true, false]);
    }

    [Test]
    public void Several_reports_may_be_of_both_versions()
    {
        var text = $"[{Old},{ReportJson.Write(Samples.Report("ada", Samples.Kata(0, Outcome.Passed)))}]";

        ReportReader.TryRead(text, out IReadOnlyList<Report>? reports, out _).ShouldBeTrue();

        reports.Select(report => report.Submission).ShouldBe(["dana", "ada"]);
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("3")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("{\"schema\": \"katas/report/v1\"}")]
    [TestCase("{\"schema\": \"katas/report/v1\", \"katas\": [{\"tests\": [3]}]}")]
    [TestCase("{\"schema\": \"katas/report/v2\"}")]
    public void What_is_no_report_is_refused(string text)
    {
        ReportReader.TryRead(text, out Report? report, out _).ShouldBeFalse();

        report.ShouldBeNull();
    }

    [Test]
    public void A_version_that_is_not_known_is_refused_with_a_reason()
    {
        ReportReader.TryRead(Old.Replace("report/v1", "report/v3", StringComparison.Ordinal), out Report? _, out var reason)
            .ShouldBeFalse();

        reason.ShouldNotBeEmpty();
    }

    private static Report Read(string text)
    {
        ReportReader.TryRead(text, out Report? report, out var reason).ShouldBeTrue(reason);
        return report!;
    }
}
