using Katas.Learning.Screens;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Watching;

/// <summary>From the list to a kata, by its number or by the mark.</summary>
[Category("Fast")]
internal sealed class ListKeysTests
{
    private static readonly WatchState Listed = Press(Waiting, WatchKey.List);

    [Test]
    public void A_number_and_Enter_lead_to_its_kata()
    {
        var chosen = Press(Type(Listed, 9), WatchKey.Run);

        (chosen.Current, chosen.View, chosen.Running).ShouldBe((Rope, WatchView.Kata, Rope));
        Press(Type(Listed, 0, 3), WatchKey.Run).Current.ShouldBe(Bytes);
    }

    [Test]
    public void What_is_typed_is_marked_and_nothing_is_left_before_Enter()
    {
        var typed = Type(Listed, 9);

        (typed.Current, typed.View).ShouldBe((WarmUp, WatchView.List));
        Page(typed).ShouldContain("> ○ 09 RoPE");
        Page(Listed).ShouldContain("> ○ 00 Stable softmax");
    }

    [Test]
    public void On_another_page_a_digit_opens_the_list_but_not_where_yes_or_no_is_asked()
    {
        Type(Waiting, 3).View.ShouldBe(WatchView.List);
        Type(Press(Waiting, WatchKey.Reset), 3).View.ShouldBe(WatchView.ConfirmReset);
    }

    [Test]
    public void A_number_without_a_kata_says_so_and_can_be_typed_again()
    {
        var wrong = Press(Type(Listed, 4, 7), WatchKey.Run);

        (wrong.View, wrong.Notice).ShouldBe((WatchView.List, "There is no kata '47' in this kit."));
        Press(Type(wrong, 9), WatchKey.Run).Current.ShouldBe(Rope);
        Press(Type(Listed, 4, 7, 3), WatchKey.Run).Current.ShouldBe(Bytes);
    }

    [Test]
    public void The_arrow_keys_move_the_mark_and_stop_at_the_ends()
    {
        Press(Listed, WatchKey.ScrollDown, WatchKey.Run).Current.ShouldBe(Bytes);
        Press(Listed, WatchKey.ScrollUp, WatchKey.Run).Current.ShouldBe(WarmUp);
        Press(Listed, WatchKey.ScrollDown, WatchKey.ScrollDown, WatchKey.ScrollDown, WatchKey.Run).Current.ShouldBe(Rope);
        Press(Listed, WatchKey.ScrollDown, WatchKey.Back).Current.ShouldBe(WarmUp);
    }

    [Test]
    public void A_small_screen_follows_the_mark()
    {
        var small = Press(Listed, WatchKey.ScrollDown, WatchKey.ScrollDown) with { Size = new ScreenSize(60, 2) };

        string.Join('\n', Frame.Of(small).Lines.Select(line => line.Text)).ShouldContain("> ○ 09 RoPE");
    }

    private static WatchState Type(WatchState state, params int[] digits) =>
        After(state, [.. digits.Select(digit => new WatchEvent.Digit(digit))]);

    private static string Page(WatchState state) => string.Join('\n', Frame.Page(state).Select(line => line.Text));
}
