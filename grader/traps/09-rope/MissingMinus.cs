using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Both sines are added.</summary>
[Trap<IRope>("missing-minus", "You add both sines. Then an arrow does not turn: it is stretched along one diagonal and squeezed along "
    + "the other. Turn (1, 0) and (0, 1) by a quarter on paper: one of the four new numbers is negative.")]
public static class MissingMinus
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.Pairs(vector, position, theta, (x, y, pair) =>
        {
            var (sin, cos) = Math.SinCos(Turning.Angle(pair, vector, position, theta));
            return ((x * cos) + (y * sin), (x * sin) + (y * cos));
        });
}
