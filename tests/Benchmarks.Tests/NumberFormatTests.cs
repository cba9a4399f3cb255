using Benchmarks.Results;
using NUnit.Framework;
using Shouldly;

namespace Benchmarks.Tests;

internal sealed class NumberFormatTests
{
    [TestCase(0, "0")]
    [TestCase(0.0123456, "0.0123")]
    [TestCase(0.25, "0.250")]
    [TestCase(3.14159, "3.14")]
    [TestCase(38.84, "38.8")]
    [TestCase(161.4, "161")]
    [TestCase(12345.6, "12346")]
    public void A_number_has_three_digits(double value, string expected) => NumberFormat.Of(value).ShouldBe(expected);

    [Test]
    [SetCulture("de-DE")]
    public void Every_culture_writes_the_same() => NumberFormat.Of(1.5).ShouldBe("1.50");

    [Test]
    public void A_spread_shows_its_ends() => NumberFormat.Of(new Spread(2, 1, 3)).ShouldBe("2.00 (1.00 to 3.00)");

    [Test]
    public void A_single_value_has_no_ends() => NumberFormat.Of(new Spread(2, 2, 2)).ShouldBe("2.00");
}
