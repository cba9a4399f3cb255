using Katas.Learning.Pictures;
using Katas.Learning.Screens;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Screens;

/// <summary>What is appended where there is no screen: once, and in words.</summary>
internal sealed class PlainSpeechTests
{
    [Test]
    public void A_finished_run_is_told_in_words()
    {
        var before = After(Waiting, Saved(WarmUp));
        var text = Said(before, After(before, Ran(Failed(WarmUp))));

        text.ShouldContain("fails: MatMul  1 of 2");
        text.ShouldContain("1 of 3 public tests pass in 82 ms.");
        text.ShouldNotContain("✘");
    }

    [Test]
    public void Nothing_is_told_twice()
    {
        var state = After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp)));

        PlainSpeech.Of(state, state).ShouldBeEmpty();
        PlainSpeech.Of(state, After(state, new WatchEvent.Ticked(new ScreenSize(90, 9)))).ShouldBeEmpty();
        PlainSpeech.Of(state, After(state, Saved(WarmUp))).ShouldBeEmpty();
    }

    [Test]
    public void A_page_is_told_when_it_is_turned() =>
        Said(Waiting, Press(Waiting, WatchKey.List)).ShouldContain("not begun: 03 Bytes instead  yellow  not begun");

    [Test]
    public void A_picture_is_told_when_it_is_drawn()
    {
        var asked = Press(Waiting, WatchKey.Show);

        Said(asked, After(asked, new WatchEvent.Drew(new DrawnPicture(WarmUp, "", []) { File = "a.html" }))).ShouldContain("'a.html'");
    }

    [Test]
    public void A_notice_is_told() =>
        Said(Waiting, After(Waiting, new WatchEvent.Noticed("The disk is full."))).ShouldContain("The disk is full.");

    private static string Said(WatchState? before, WatchState after) => string.Join('\n', PlainSpeech.Of(before, after));
}
