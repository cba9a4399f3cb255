using Katas.Grading.Reading;
using Katas.Learning.Interviews;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Watching;

/// <summary>What a good answer says is shown after the learner has written one, and not before.</summary>
[Category("Fast")]
internal sealed class AnswerRulesTests
{
    private static readonly WatchState Passing = After(Waiting, Saved(WarmUp), Ran(Passed(WarmUp)));
    private static readonly InterviewSheet Sheet = new(WarmUp, ["Differences count."], []);

    [Test]
    public void Without_an_answer_nothing_is_compared()
    {
        var asked = Press(Passing, WatchKey.Answer);

        (asked.View, asked.MayCompare, asked.Comparing).ShouldBe((WatchView.Answer, false, null));
    }

    [TestCase(" \n", TestName = "an empty file")]
    [TestCase("", TestName = "no file")]
    public void White_space_is_no_answer(string text) => After(Passing, Wrote(WarmUp, text)).MayCompare.ShouldBeFalse();

    [Test]
    public void A_saved_answer_is_followed_and_compared()
    {
        var written = After(Press(Passing, WatchKey.Next), Wrote(WarmUp, "Differences."));

        (written.Current, written.View, written.Comparing).ShouldBe((WarmUp, WatchView.Answer, (int?)WarmUp));
        After(written, new WatchEvent.Compared(Sheet)).ShouldSatisfyAllConditions(
            state => state.Comparing.ShouldBeNull(),
            state => state.Sheets[WarmUp].ShouldBe(Sheet));
    }

    [Test]
    public void One_that_was_there_already_waits_until_it_is_asked_for()
    {
        var known = After(Passing, new WatchEvent.AnswerRead(WarmUp, new WrittenAnswer("Differences.", ""), IsSaved: false));

        (known.View, known.Comparing).ShouldBe((WatchView.Kata, null));
        Press(known, WatchKey.Answer).Comparing.ShouldBe(WarmUp);
    }

    [Test]
    public void While_public_tests_fail_an_answer_is_kept_and_not_compared()
    {
        var failing = After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp)), Wrote(WarmUp, "Differences."));

        (failing.Answer.Text, failing.MayCompare, failing.Comparing).ShouldBe(("Differences.", false, null));
        After(failing, Saved(WarmUp), Ran(Passed(WarmUp))).MayCompare.ShouldBeTrue();
    }

    [Test]
    public void After_a_run_the_functions_are_asked_anew()
    {
        var compared = After(Passing, Wrote(WarmUp, "Differences."), new WatchEvent.Compared(Sheet));

        Press(compared, WatchKey.Back, WatchKey.Answer).Comparing.ShouldBeNull();
        Press(After(compared, Saved(WarmUp), Ran(Passed(WarmUp))), WatchKey.Answer).Comparing.ShouldBe(WarmUp);
    }

    [Test]
    public void A_failed_comparison_can_be_asked_for_again()
    {
        var failed = After(Passing, Wrote(WarmUp, "Differences."), new WatchEvent.Noticed("It cannot be computed."));

        failed.Comparing.ShouldBeNull();
        Press(failed, WatchKey.Answer).Comparing.ShouldBe(WarmUp);
    }

    [Test]
    public void A_question_about_a_reset_stays_open() =>
        After(Press(Passing, WatchKey.Reset), Wrote(WarmUp, "Differences.")).View.ShouldBe(WatchView.ConfirmReset);

    [Test]
    public void A_kata_that_is_not_on_the_path_is_ignored() => After(Passing, Wrote(99, "Differences.")).ShouldBe(Passing);

    private static WatchEvent.AnswerRead Wrote(int kata, string text) => new(kata, new WrittenAnswer(text, ""), IsSaved: true);
}
