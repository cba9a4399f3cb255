using Katas.Testing;
using NUnit.Framework;

namespace Coast.Signals.Night;

[Kata(41), Task("light")]
public sealed class NightDrills
{
    [Test, Edge]
    public void One_lantern_has_all_the_light() =>
        Subject.Of<IHarbour>().Glow([[3, 1], [2, 5]], [[1, 1]]).ShouldBeCloseTo([[1], [1]], "Glow of one lantern");
}
