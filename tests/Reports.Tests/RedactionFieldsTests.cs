using Katas.Core.Verdicts;
using Katas.Reports;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests;

/// <summary>What is left of a hidden test's message, field by field: for every kind, nothing of what must not be seen.</summary>
internal sealed class RedactionFieldsTests
{
    private const string Secret = "carried out";
    private const string Asks = "Softmax of scores far below zero.";

    private static TestMessageKind[] Kinds() => Enum.GetValues<TestMessageKind>();

    [TestCaseSource(nameof(Kinds))]
    public void Nothing_that_went_in_or_came_is_left_of_any_kind(TestMessageKind kind)
    {
        foreach (var place in Enum.GetValues<TestPlaceKind>())
        {
            var full = Full(kind);
            var shown = Hidden(full with { Place = full.Place! with { Kind = place } }).Redact(Reveal.Messages);

            ReportJson.Write(shown).ShouldNotContain(Secret);
            ReportJson.Write(shown).ShouldNotContain("77177");
        }
    }

    [TestCaseSource(nameof(Kinds))]
    public void Whatever_a_hidden_test_asked_and_got_its_report_is_the_same(TestMessageKind kind)
    {
        foreach (var reveal in new[] { Reveal.None, Reveal.Names, Reveal.Messages })
            ReportJson.Write(Graded(kind, "one", 11).Redact(reveal)).ShouldBe(ReportJson.Write(Graded(kind, "two", 2222).Redact(reveal)));
    }

    [TestCaseSource(nameof(Kinds))]
    public void What_a_test_asks_stays_with_a_closed_word(TestMessageKind kind)
    {
        var shown = Only(Hidden(Full(kind)).Redact(Reveal.Messages));

        shown.Details.ShouldBe(new TestMessage(kind) { Asks = Asks, Place = shown.Details!.Place });
        shown.Message.ShouldStartWith(Asks + " ");
        shown.Message.Length.ShouldBeGreaterThan(Asks.Length + 8);
    }

    [Test]
    public void A_test_without_such_a_sentence_says_that_it_is_hidden() =>
        Only(Hidden(Samples.Differs, asks: null).Redact(Reveal.Messages)).Message.ShouldStartWith("A hidden test. Your ");

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Names)]
    public void Below_it_there_is_no_message(Reveal reveal) =>
        Only(Hidden(Full(TestMessageKind.Mismatch)).Redact(reveal)).Details.ShouldBeNull();

    [TestCase(Reveal.None)]
    [TestCase(Reveal.Names)]
    [TestCase(Reveal.Messages)]
    public void A_member_that_is_not_started_is_said_at_every_level(Reveal reveal)
    {
        var report = Hidden(Full(TestMessageKind.NotStarted));
        var stub = report with { Katas = [report.Katas[0] with { Tests = [Only(report) with { Outcome = Outcome.NotStarted }] }] };

        Only(stub.Redact(reveal)).Message.ShouldBe(reveal == Reveal.Messages ? $"{Asks} Not started." : "not started");
    }

    [Test]
    public void Arguments_are_left_out_of_names()
    {
        Only(Hidden(Samples.Differs).Redact(Reveal.Messages)).Name.ShouldBe("The last id is fine");
        Only(Hidden(Samples.Differs).Redact(Reveal.Names)).Name.ShouldBe("The last id is fine");
        Only(Hidden(Samples.Differs).Redact(Reveal.None)).Name.ShouldBe("Hidden test 1");
    }

    [Test]
    public void What_only_a_text_is_known_of_is_left_out()
    {
        var old = new TestMessage(TestMessageKind.TextOnly) { Text = Secret };
        var report = Hidden(old);
        var kata = report.Katas[0] with
        {
            Tests = [Only(report) with { Fact = $"The last id is fine({Secret})", Arguments = null }],
            FirstDifference = new Difference("", null, "", "", "", "", Hidden: true) { Text = $"Softmax({Secret})" },
        };
        var shown = (report with { Katas = [kata] }).Redact(Reveal.Messages);

        ReportJson.Write(shown).ShouldNotContain(Secret);
        Only(shown).Name.ShouldBe("Hidden test 1");
        shown.Katas[0].FirstDifference.ShouldBeNull();
    }

    private static TestMessage Full(TestMessageKind kind) => Samples.Full(kind, Secret, 77177);

    private static Report Hidden(TestMessage message, string? asks = Asks) => Samples.Report("ada", Samples.Kata(0, Outcome.Failed) with
    {
        Tests =
        [
            new TestVerdict("The last id is fine", $"({Secret})", SuiteKind.Hidden, Outcome.Failed, message, Secret, 3)
            {
                Asks = asks,
            },
        ],
    });

    /// <summary>A report all of whose open places hold the given secrets.</summary>
    private static Report Graded(TestMessageKind kind, string text, int number)
    {
        var report = Hidden(Samples.Full(kind, text, number));
        var test = Only(report) with { Arguments = $"({text})", Output = text, Ms = number };
        var trap = new TrapFinding("trap", ["Softmax"], "You do this.", $"Your Softmax({text}) gives {number}.", false, [], Hidden: true);
        var difference = new Difference("Softmax", text, "Weights", $"row {number}", text, text, Hidden: true);
        return report with
        {
            Seed = number,
            Katas = [report.Katas[0] with { Tests = [test], Traps = [trap], FirstDifference = difference }],
        };
    }

    private static TestVerdict Only(Report report) => report.Katas[0].Tests.Single();
}
