using Katas.Reports.Charts;
using NUnit.Framework;
using Shouldly;

namespace Reports.Tests.Charts;

/// <summary>Where values lie in a drawing.</summary>
internal sealed class BarsTests
{
    private static readonly ChartArea Area = new(Width: 300, Height: 150, Left: 50, Top: 20, Right: 250, Bottom: 120);

    private static readonly Bars Two = new(
        "Twins", Axis.Of("name", [0, 1, 2]), Axis.Of("eggs", [0, 5, 10]),
        [new Bar("ada", 10, "ten"), new Bar("ben", 2.5, "two and a half")]);

    [TestCase(0, 120)]
    [TestCase(5, 70)]
    [TestCase(10, 20)]
    [TestCase(-1, 130)]
    public void A_scale_may_grow_upwards(double value, double coordinate) =>
        new LinearScale(0, 10, 120, 20).At(value).ShouldBe(coordinate, 1e-9);

    [Test]
    public void A_scale_may_begin_anywhere() => new LinearScale(-4, 4, 100, 300).At(0).ShouldBe(200, 1e-9);

    [Test]
    public void Bars_stand_on_the_axis_side_by_side_with_a_gap()
    {
        var (ada, ben) = (Two.In(Area).First(), Two.In(Area).Last());

        (ada.X - Area.Left).ShouldBe(Area.Right - (ben.X + ben.Width), 1e-9);
        ada.X.ShouldBeGreaterThan(Area.Left);
        ben.X.ShouldBeGreaterThan(ada.X + ada.Width);
        ada.Middle.ShouldBe(100, 1e-9);
        ben.Middle.ShouldBe(200, 1e-9);
        ben.Width.ShouldBe(ada.Width, 1e-9);
        (ben.Y + ben.Height).ShouldBe(Area.Bottom, 1e-9);
    }

    [Test]
    public void A_single_bar_stands_in_the_middle_and_is_no_wider_than_a_sixth()
    {
        var one = new Bars("One", Axis.Of("name", [0, 1]), Axis.Of("eggs", [0, 10]), [new Bar("ada", 10, "ten")]).In(Area).Single();

        one.Middle.ShouldBe((Area.Left + Area.Right) / 2, 1e-9);
        one.Width.ShouldBe((Area.Right - Area.Left) / 6.0, 1e-9);
    }

    [Test]
    public void A_bar_is_as_high_as_its_value() => Two.In(Area).Select(bar => bar.Height).ShouldBe([100, 25], 1e-9);

    [Test]
    public void A_chart_says_in_words_what_it_shows() => Two.Description.ShouldBe("eggs by name. ada: ten; ben: two and a half.");

    [Test]
    public void An_axis_reaches_from_its_first_tick_to_its_last()
    {
        var axis = Axis.Of("share", RoundTicks.Covering(0, 0.0007, 4));

        (axis.From, axis.To).ShouldBe((0, 0.0008));
        axis.Ticks.Select(tick => tick.Label).ShouldBe(["0", "0.0002", "0.0004", "0.0006", "0.0008"]);
    }

    [TestCase(12.3456, "12.35")]
    [TestCase(12, "12")]
    [TestCase(1e6, "1000000")]
    [TestCase(-0.001, "0")]
    [TestCase(-2.5, "-2.5")]
    [SetCulture("de-DE")]
    public void Coordinates_have_a_point_in_every_language(double coordinate, string written) => Svg.Number(coordinate).ShouldBe(written);
}
