using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Formats;

internal sealed class ReportJsonTests
{
    private static readonly Report Report =
        Samples.Report("ada \u001b[31m</script>", Samples.Kata(0, Outcome.Passed, Outcome.Failed) with { Traps = [Samples.Trap("one")] });

    [Test]
    public void What_is_written_can_be_read()
    {
        var text = ReportJson.Write(Report);

        ReportJson.TryRead<Report>(text, out var read, out _).ShouldBeTrue();

        ReportJson.Write(read).ShouldBe(text);
    }

    [Test]
    public void Outcomes_are_words_in_camel_case() =>
        ReportJson.Write(Samples.Report("ada", Samples.Kata(0, Outcome.NotStarted))).ShouldContain("\"outcome\": \"notStarted\"");

    [Test]
    public void Times_that_are_left_out_are_null() =>
        ReportJson.Write(Report with
        {
            Katas = [.. Report.Katas.Select(kata =>
            kata with { Tests = [.. kata.Tests.Select(test => test with { Ms = null })] })]
        })
            .ShouldNotContain("\"ms\": 3");

    [TestCase("")]
    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("{\"schema\": \"katas/report/v2\"}")]
    [TestCase("[1]")]
    public void What_is_no_report_is_refused_with_a_reason(string text)
    {
        ReportJson.TryRead<Report>(text, out _, out var reason).ShouldBeFalse();

        reason.ShouldNotBeEmpty();
    }
}
