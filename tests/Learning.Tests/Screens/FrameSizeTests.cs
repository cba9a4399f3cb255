using Katas.Learning.Screens;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Screens;

/// <summary>A screen never has more lines than the terminal, and none is wider.</summary>
internal sealed class FrameSizeTests
{
    private static readonly WatchState Failing =
        After(Waiting, Saved(WarmUp), Ran(Failed(WarmUp, Differs(new string('x', 300) + " 注意力机制 🙂🙂🙂"))));

    [Test]
    public void It_fits_every_terminal([Values(1, 2, 7, 20, 40, 80, 200)] int width, [Values(1, 2, 5, 10, 24, 60)] int height,
        [Values] WatchView view)
    {
        var frame = Frame.Of(Failing with { View = view, Size = new ScreenSize(width, height) });

        frame.Lines.Count.ShouldBeLessThanOrEqualTo(height);
        if (width > 1) // an ideograph does not fit into one column
            frame.Lines.ShouldAllBe(line => CellWidth.Of(line.Text) <= width);
    }

    [Test]
    public void A_large_enough_terminal_is_filled_exactly([Values(10, 24, 60)] int height) =>
        Frame.Of(Failing with { Size = new ScreenSize(80, height) }).Lines.Count.ShouldBe(height);

    [Test]
    public void What_does_not_fit_can_be_reached_by_scrolling()
    {
        var small = Failing with { Size = new ScreenSize(60, 12) };
        Text(small).ShouldNotContain("1 other test fails");

        var scrolled = Enumerable.Range(0, 40).Aggregate(small, (state, _) => Press(state, WatchKey.ScrollDown));

        Text(scrolled).ShouldContain("1 other test fails");
        Text(Press(scrolled, WatchKey.ScrollUp)).ShouldNotBe(Text(scrolled));
    }

    [Test]
    public void Lines_break_between_words() => LineFitting.Fit(ScreenLine.Of(new Piece("one two three")), 8)
        .Select(line => line.Text).ShouldBe(["one two", "three"]);

    private static string Text(WatchState state) => string.Join('\n', Frame.Of(state).Lines.Select(line => line.Text));
}
