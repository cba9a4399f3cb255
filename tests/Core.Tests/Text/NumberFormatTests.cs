using Katas.Core.Text;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Text;

/// <summary>Numbers as people read them, whatever the language of the machine.</summary>
[SetCulture("de-DE")]
internal sealed class NumberFormatTests
{
    [TestCase(5, "5")]
    [TestCase(4.5, "4.5")]
    [TestCase(4.504, "4.5")]
    [TestCase(0, "0")]
    public void Points_have_at_most_two_decimals(double points, string text) => NumberFormat.Points(points).ShouldBe(text);

    [TestCase(0, "0 %")]
    [TestCase(0.001, "1 %")]
    [TestCase(0.5, "50 %")]
    [TestCase(0.999, "99 %")]
    [TestCase(1, "100 %")]
    public void Only_nothing_is_0_percent_and_only_all_is_100(double share, string text) => NumberFormat.Percent(share).ShouldBe(text);

    [TestCase(999, "999 ms")]
    [TestCase(1000, "1.0 s")]
    [TestCase(12_345, "12.3 s")]
    public void A_second_and_more_is_told_in_seconds(long milliseconds, string text) => NumberFormat.Time(milliseconds).ShouldBe(text);
}
