using Katas.Learning.Guides;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Watching;

/// <summary>What each key does.</summary>
internal sealed class WatchKeysTests
{
    private static readonly WatchState WithHints =
        After(Waiting, new WatchEvent.GuidesRead([.. Cards.Select(card => new KataGuide(card, ["first", "second", "third"]))]));

    [Test]
    public void Next_and_previous_go_round_the_path()
    {
        Press(Waiting, WatchKey.Next).Current.ShouldBe(Bytes);
        Press(Waiting, WatchKey.Previous).Current.ShouldBe(Rope);
        Press(Waiting, WatchKey.Next, WatchKey.Next, WatchKey.Next).Current.ShouldBe(WarmUp);
    }

    [Test]
    public void A_kata_that_has_not_run_in_this_session_runs_when_it_is_shown()
    {
        Press(Waiting, WatchKey.Next).Running.ShouldBe(Bytes);
        Press(Press(Waiting, WatchKey.Next), WatchKey.Previous).Waiting.ShouldBeEmpty();
    }

    [Test]
    public void Run_runs_the_kata_on_the_screen() => Press(Waiting, WatchKey.Run).Running.ShouldBe(WarmUp);

    [TestCase(WatchKey.List, WatchView.List)]
    [TestCase(WatchKey.Failures, WatchView.Failures)]
    [TestCase(WatchKey.Help, WatchView.Help)]
    [TestCase(WatchKey.Reset, WatchView.ConfirmReset)]
    public void A_page_is_left_with_back(WatchKey key, WatchView view)
    {
        Press(Waiting, key).View.ShouldBe(view);
        Press(Waiting, key, WatchKey.Back).View.ShouldBe(WatchView.Kata);
    }

    [Test]
    public void Whoever_is_asked_for_yes_may_type_n_for_no()
    {
        var state = Press(Waiting, WatchKey.Reset, WatchKey.Next);

        (state.View, state.Current, state.Resetting).ShouldBe((WatchView.Kata, WarmUp, null));
    }

    [Test]
    public void Each_further_hint_has_to_be_asked_for()
    {
        Press(WithHints, WatchKey.Hint).Progress.Of(WarmUp).Hints.ShouldBe(1);
        Press(WithHints, WatchKey.Hint, WatchKey.Hint).Progress.Of(WarmUp).Hints.ShouldBe(2);
    }

    [Test]
    public void Coming_back_to_the_hints_costs_none() =>
        Press(WithHints, WatchKey.Hint, WatchKey.Back, WatchKey.Hint).Progress.Of(WarmUp).Hints.ShouldBe(1);

    [Test]
    public void After_the_last_hint_there_is_none()
    {
        var state = Press(WithHints, WatchKey.Hint, WatchKey.Hint, WatchKey.Hint, WatchKey.Hint);

        (state.Progress.Of(WarmUp).Hints, state.Notice).ShouldBe((3, "There is no further hint."));
    }

    [Test]
    public void A_reset_needs_a_yes()
    {
        Press(Waiting, WatchKey.Yes).Resetting.ShouldBeNull();
        Press(Waiting, WatchKey.Reset, WatchKey.Back, WatchKey.Yes).Resetting.ShouldBeNull();
        Press(Waiting, WatchKey.Reset, WatchKey.Yes).Resetting.ShouldBe(WarmUp);
    }

    [Test]
    public void A_save_of_another_kata_takes_the_question_away()
    {
        Press(After(Press(Waiting, WatchKey.Reset), Saved(WarmUp)), WatchKey.Yes).Resetting.ShouldBe(WarmUp);
        Press(After(Press(Waiting, WatchKey.Reset), Saved(Bytes)), WatchKey.Yes).Resetting.ShouldBeNull();
    }

    [Test]
    public void Nothing_runs_while_files_are_put_back()
    {
        var resetting = Press(Waiting, WatchKey.Reset, WatchKey.Yes, WatchKey.Run);

        resetting.Running.ShouldBeNull();
        After(resetting, new WatchEvent.WasReset("The stubs are back.")).Running.ShouldBe(WarmUp);
    }

    [Test]
    public void Quit_ends_the_session() => Press(Waiting, WatchKey.Quit).IsOver.ShouldBeTrue();

    [TestCase("n", WatchKey.Next)]
    [TestCase("  Hint", WatchKey.Hint)]
    [TestCase("?", WatchKey.Help)]
    [TestCase("", WatchKey.Run)]
    public void A_typed_line_means_its_first_letter(string line, WatchKey key) =>
        KeyBindings.Of(line).ShouldBe(new WatchEvent.Pressed(key));

    [TestCase("9")]
    [TestCase(" 09 ")]
    public void A_typed_number_means_a_kata(string line) => KeyBindings.Of(line).ShouldBe(new WatchEvent.Chosen(9));

    [Test]
    public void A_digit_is_read_as_a_digit_and_a_letter_as_a_key()
    {
        KeyBindings.Of(new ConsoleKeyInfo('7', ConsoleKey.D7, false, false, false)).ShouldBe(new WatchEvent.Digit(7));
        KeyBindings.Of(new ConsoleKeyInfo('l', ConsoleKey.L, false, false, false)).ShouldBe(new WatchEvent.Pressed(WatchKey.List));
        KeyBindings.Of(new ConsoleKeyInfo('z', ConsoleKey.Z, false, false, false)).ShouldBeNull();
    }

    [Test]
    public void Other_letters_mean_nothing() => KeyBindings.Of("z").ShouldBeNull();
}
