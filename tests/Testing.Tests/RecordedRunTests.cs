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

    private static string Message(string part, string instead)
    {
        var actual = Recorded.Replace(part, instead, StringComparison.Ordinal);
        return Should.Throw<ShouldAssertException>(() => actual.ShouldBeRecorded(Recorded)).Message;
    }
}
