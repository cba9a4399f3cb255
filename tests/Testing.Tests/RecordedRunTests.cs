using Katas.Core.Verdicts;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>What is said when a run's text is not the recorded one.</summary>
internal sealed class RecordedRunTests
{
    private const string Recorded = "# kata\n## bias of 5 tokens\n1  2\n## scores\n3  4\n5  6\n";

    [Test]
    public void The_same_text_passes() => Should.NotThrow(() => Recorded.ShouldBeRecorded(Recorded));

    [TestCase("3  4\n5  6", "3  5\n5  6", "5", "3  4", "3  5", TestName = "another value")]
    [TestCase("\n5  6\n", "", "6", "5  6", "(no such line)", TestName = "an early end")]
    [TestCase("6\n", "6\n7\n", "7", "", "7", TestName = "a late end")]
    public void The_first_line_that_differs_is_told_with_its_section(
        string part, string instead, string line, string expected, string got) =>
        Message(part, instead).ShouldBe(
            $"The recorded run differs at line {line}\nexpected: {expected}\ngot:      {got}\ncase:     scores");

    [TestCase("1  2\n", "1  2\n1  3\n", "4", "## scores", "1  3", TestName = "a line too many")]
    [TestCase("1  2\n## scores\n", "## scores\n", "3", "1  2", "## scores", TestName = "a line too few")]
    public void A_line_belongs_to_the_section_it_was_recorded_in(
        string part, string instead, string line, string expected, string got) =>
        Message(part, instead).ShouldBe(
            $"The recorded run differs at line {line}\nexpected: {expected}\ngot:      {got}\ncase:     bias of 5 tokens");

    [Test]
    public void Before_the_first_section_none_is_told() =>
        Message("# kata", "# cat").ShouldBe("The recorded run differs at line 1\nexpected: # kata\ngot:      # cat");

    [TestCase("3  4", "3  5", "the scores", TestDifference.OneValue, TestName = "one number")]
    [TestCase("3  4\n5  6", "-3  -4\n-5  -6", "the scores", TestDifference.Sign, TestName = "the sign")]
    [TestCase("3  4\n5  6", "6  8\n10  12", "the scores", TestDifference.Scale, TestName = "the scale")]
    [TestCase("3  4\n5  6", "5  6\n3  4", "the scores", TestDifference.Order, TestName = "the order")]
    [TestCase("1  2", "1  NaN", "the bias", TestDifference.NotFinite, TestName = "no number")]
    [TestCase("1  2", "1  x", "the bias", TestDifference.Text, TestName = "a word")]
    [TestCase("5  6\n", "", "the scores", TestDifference.LineMissing, TestName = "a line that is missing")]
    [TestCase("1  2\n", "1  2\n1  3\n", "the bias", TestDifference.LineTooMany, TestName = "a line that is too many")]
    public void The_section_and_the_kind_of_difference_may_be_read_by_a_learner(
        string part, string instead, string section, TestDifference difference)
    {
        var place = Failure(part, instead, ["the bias", "the scores"]).Details.Place!.KindOnly();

        place.ShouldBe(new TestPlace(TestPlaceKind.Line) { Section = section, Difference = difference });
    }

    [Test]
    public void Each_section_needs_a_name() =>
        Should.Throw<InvalidOperationException>(() => Recorded.ShouldBeRecorded(Recorded, ["the bias"]));

    private static string Message(string part, string instead) => Failure(part, instead, null).Message;

    private static MismatchException Failure(string part, string instead, IReadOnlyList<string>? sections)
    {
        var actual = Recorded.Replace(part, instead, StringComparison.Ordinal);
        return Should.Throw<MismatchException>(() => actual.ShouldBeRecorded(Recorded, sections));
    }
}
