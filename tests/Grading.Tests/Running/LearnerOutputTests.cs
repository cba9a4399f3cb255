using Katas.Grading.Running;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Running;

/// <summary>What a learner's code printed, as a report shows it.</summary>
[Category("Fast")]
internal sealed class LearnerOutputTests
{
    private const int Most = 500;

    [TestCase("mine\nStack overflow.\n   at A.B()", "mine\n")]
    [TestCase("mine\nUnhandled exception. System.Exception: x", "mine\n")]
    [TestCase("a\nProcess terminated. x\nUnhandled exception. y", "a\n")]
    [TestCase("mine", "mine")]
    public void The_runtimes_report_of_a_crash_is_not_the_learners(string printed, string learners) =>
        LearnerOutput.BeforeTheEnd(printed).ShouldBe(learners);

    [TestCase("a\r\nb\r\n\r\n", "a\nb")]
    [TestCase("\n\n", "")]
    public void Lines_end_alike_and_the_last_ends_with_nothing(string printed, string shown) => LearnerOutput.Clip(printed).ShouldBe(shown);

    [Test]
    public void Text_of_just_the_limit_is_shown_whole() => LearnerOutput.Clip(new string('a', Most)).ShouldBe(new string('a', Most));

    [Test]
    public void Longer_text_is_cut_and_says_how_much_there_was() =>
        LearnerOutput.Clip(new string('a', Most + 1)).ShouldBe($"{new string('a', Most)}\n… (cut; 501 characters were printed)");
}
