using Katas.Testing;
using NUnit.Framework;

namespace Coast.Signals.Drills;

[Kata(41), Task("light")]
public sealed class HarbourDrills
{
    private static readonly double[][] Hulls = [[1, 0.5], [-0.5, 2], [0.25, 1]];
    private static readonly double[][] Lanterns = [[0.5, 1], [2, -1], [1, 0.75]];
    private static readonly double[][] Alone = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

    private static IHarbour Answer => Subject.Of<IHarbour>();

    [Test]
    public void Light_is_shared_by_divided_scores() =>
        Answer.Glow(Hulls, Lanterns).ShouldBeCloseTo(Expected(seesAll: true), "Glow of three hulls");

    [Test]
    public void A_survey_has_glimmer_and_haul()
    {
        var lookout = Answer.Survey(Hulls, Lanterns, [[1, 2], [3, 4], [5, 7]]);

        lookout.Glimmer.ShouldBeCloseTo(Expected(seesAll: true), "Glimmer of three hulls");
        var light = lookout.Glimmer[0];
        lookout.Haul[0][0].ShouldBeCloseTo(light[0] + (3 * light[1]) + (5 * light[2]), "Haul of hull 0");
    }

    [Test]
    public void A_ferry_sees_no_lantern_ahead() =>
        Answer.Ferry(Hulls, Lanterns, Alone).ShouldBeCloseTo(Expected(seesAll: false), "Ferry with each crate alone");

    [Test, Task("piers")]
    public void A_pier_gets_its_planks() =>
        Answer.Moor([[1, 2, 3, 4], [5, 6, 7, 8]], 2)
            .ShouldBeCloseTo([[[1, 2], [5, 6]], [[3, 4], [7, 8]]], "Moor at two piers", each: "pier");

    [Test, Task("break-it")]
    public void Nobody_sees_the_lanterns() => Subject.Of<IMischief>().LanternsThatNobodySees().ShouldBeCloseTo([0, 0], "Your lanterns");

    private static double[][] Expected(bool seesAll)
    {
        var table = new double[3][];
        for (var i = 0; i < 3; i++)
        {
            var powers = new double[3];
            for (var j = 0; j < 3; j++)
                powers[j] = seesAll || j <= i ? Power(Hulls[i], Lanterns[j]) : 0;
            table[i] = [.. powers.Select(power => power / powers.Sum())];
        }
        return table;
    }

    private static double Power(double[] hull, double[] lantern) =>
        Math.Exp(((hull[0] * lantern[0]) + (hull[1] * lantern[1])) / Math.Sqrt(2));
}
