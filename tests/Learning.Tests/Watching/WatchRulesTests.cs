using Katas.Core.Verdicts;
using Katas.Drawing;
using Katas.Learning.Guides;
using Katas.Learning.Pictures;
using Katas.Learning.Progress;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Watching;

/// <summary>What each event does to a session: which kata runs, which one waits, and which one is shown.</summary>
internal sealed class WatchRulesTests
{
    [Test]
    public void Nothing_runs_before_the_compiler_is_ready() => After(Start, Saved(Rope)).Running.ShouldBeNull();

    [Test]
    public void What_was_saved_while_it_started_runs_first() => After(Start, Saved(Rope), new WatchEvent.Ready()).Running.ShouldBe(Rope);

    [Test]
    public void A_save_shows_its_kata_and_runs_it()
    {
        var state = After(Waiting, Saved(Bytes));

        (state.Current, state.Running, state.View).ShouldBe((Bytes, Bytes, WatchView.Kata));
    }

    [Test]
    public void Saves_during_a_run_wait_in_their_order_and_each_kata_waits_once()
    {
        var state = After(Waiting, Saved(WarmUp), Saved(Rope), Saved(Bytes), Saved(Rope));

        state.Running.ShouldBe(WarmUp);
        state.Waiting.ShouldBe([Rope, Bytes]);
    }

    [Test]
    public void A_kata_that_is_saved_while_it_runs_runs_again()
    {
        var running = After(Waiting, Saved(Bytes), Saved(Bytes));

        var again = After(running, Ran(NotBegun(Bytes)));

        (again.Running, again.Started).ShouldBe((Bytes, running.Started + 1));
        After(again, Ran(NotBegun(Bytes))).Running.ShouldBeNull();
    }

    [Test]
    public void A_thousand_saves_are_one_more_run() =>
        After(Waiting, [.. Enumerable.Repeat(Saved(Bytes), 1000)]).Waiting.ShouldBe([Bytes]);

    [Test]
    public void The_first_part_of_a_run_does_not_end_it()
    {
        var part = Failed(Bytes) with { IsWhole = false };

        var state = After(Waiting, Saved(Bytes), Ran(part));

        (state.Running, state.Partial).ShouldBe((Bytes, part));
        After(state, Ran(Failed(Bytes))).Partial.ShouldBeNull();
    }

    [Test]
    public void A_run_without_a_result_says_why_and_the_session_goes_on()
    {
        var state = After(Waiting, Saved(Bytes), Saved(Rope), new WatchEvent.RunFailed(Bytes, "'exercises' holds no kata."));

        (state.Running, state.Notice).ShouldBe((Rope, "'exercises' holds no kata."));
    }

    [Test]
    public void A_finished_run_is_remembered()
    {
        var state = After(Waiting, Saved(Bytes), Ran(Passed(Bytes)));

        state.Progress.Of(Bytes).Passes().ShouldBeTrue();
        state.Progress.Current.ShouldBe(Bytes);
    }

    [Test]
    public void While_a_kata_does_not_compile_its_members_are_those_of_the_run_before()
    {
        var broken = Run(Bytes, Outcome.CompileError) with { Members = Katas.Grading.AskedMembers.None };

        var state = After(Waiting, Saved(Bytes), Ran(Failed(Bytes)), Saved(Bytes), Ran(broken));

        state.Runs[Bytes].Run.Members.Order.ShouldBe(["MatMul", "Softmax"]);
    }

    [Test]
    public void A_file_of_no_kata_changes_nothing() => After(Waiting, Saved(77)).ShouldBe(Waiting);

    [Test]
    public void A_session_goes_on_where_the_last_one_ended() =>
        WatchState.Start(Known with { Current = Bytes }).Current.ShouldBe(Bytes);

    [Test]
    public void The_kata_that_was_asked_for_comes_before_the_last_one() =>
        WatchState.Start(Known with { Current = Bytes }, Rope).Current.ShouldBe(Rope);

    [Test]
    public void Otherwise_it_begins_with_the_first_kata_that_does_not_pass() =>
        WatchState.Start(Known.With(WarmUp, new KataProgress(2, 2, true, 0))).Current.ShouldBe(Bytes);

    [Test]
    public void A_kata_that_is_not_in_the_kit_any_more_is_not_shown()
    {
        KataGuide[] guides = [new(Cards[1], ["one"])];

        After(Waiting, new WatchEvent.GuidesRead(guides)).Current.ShouldBe(Bytes);
    }

    [Test]
    public void What_comes_next_goes_round_the_end_and_skips_what_passes()
    {
        var state = After(Waiting, Saved(Rope), Ran(Passed(Rope)));

        state.ComesNext()!.Number.ShouldBe(WarmUp);
        After(state, Saved(WarmUp), Ran(Passed(WarmUp)), Saved(Rope), Ran(Passed(Rope))).ComesNext()!.Number.ShouldBe(Bytes);
        After(state, Saved(WarmUp), Ran(Passed(WarmUp)), Saved(Bytes), Ran(Passed(Bytes))).ComesNext().ShouldBeNull();
    }

    [Test]
    public void A_kata_can_be_chosen_by_its_number_and_another_number_only_says_so()
    {
        var chosen = After(Waiting, new WatchEvent.Chosen(Rope));

        (chosen.Current, chosen.Running).ShouldBe((Rope, Rope));
        After(Waiting, new WatchEvent.Chosen(77)).ShouldBe(Waiting with { Notice = "There is no kata '77' in this kit." });
    }

    [Test]
    public void A_picture_is_asked_for_and_drawn_again_after_each_run()
    {
        var asked = Press(Waiting, WatchKey.Show);
        (asked.View, asked.Wanted!.Kata, asked.Wanted.Typed.Count).ShouldBe((WatchView.Picture, WarmUp, 0));

        var typed = After(asked, new WatchEvent.Typed(WarmUp, TypedValues.None.Add("scores", "1 2")));
        typed.Wanted!.Typed["scores"].ShouldBe("1 2");
        typed.Wanted.ShouldNotBe(asked.Wanted);

        var drawn = After(typed, new WatchEvent.Drew(new DrawnPicture(WarmUp, "", []) { Typed = typed.Wanted.Typed }));
        var again = After(drawn, Saved(WarmUp), Ran(Failed(WarmUp)));
        again.Wanted!.Typed["scores"].ShouldBe("1 2");
        again.Wanted.ShouldNotBe(drawn.Wanted);
    }

    [Test]
    public void Without_a_picture_a_run_draws_none() => After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp))).Wanted.ShouldBeNull();

    [Test]
    public void A_resized_terminal_changes_nothing_else() => After(Waiting, new WatchEvent.Ticked(new ScreenSize(40, 10)))
        .ShouldBe(Waiting with { Size = new ScreenSize(40, 10) });
}
