using Katas.Grading.Running;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Running;

/// <summary>What a learner's code printed, as a report shows it.</summary>
[Category("Fast")]
internal sealed class LearnerOutputTests
{
    private const int Most = 500;

    [TestCase("a\r\nb\r\n\r\n", "a\nb")]
    [TestCase("\n\n", "")]
    public void Lines_end_alike_and_the_last_ends_with_nothing(string printed, string shown) => LearnerOutput.Clip(printed).ShouldBe(shown);

    [Test]
    public void Text_of_just_the_limit_is_shown_whole() => LearnerOutput.Clip(new string('a', Most)).ShouldBe(new string('a', Most));

    [Test]
    public void Longer_text_is_cut_and_says_how_much_there_was() =>
        LearnerOutput.Clip(new string('a', Most + 1)).ShouldBe($"{new string('a', Most)}\n… (cut; 501 characters were printed)");

    [Test]
    public void How_long_a_text_is_of_which_the_end_was_not_kept_is_not_told()
    {
        var shown = LearnerOutput.Clip(new string('a', PrintedOutput.SurelyKept));

        shown.ShouldBe($"{new string('a', Most)}\n… (cut; 32 KiB or more were printed)");
        LearnerOutput.Clip(new string('a', PrintedOutput.SurelyKept + 1234)).ShouldBe(shown);
    }
}
