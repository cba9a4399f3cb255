using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>The column is used as the number of the pair.</summary>
[Trap<IRope>("column-as-pair", "You put the column where the number of the pair belongs, so the exponent grows twice as fast as it "
    + "should and the slow pairs hardly move. Columns 2i and 2i + 1 belong to pair i: which number does your loop count?")]
public static class ColumnAsPair
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.By(vector, position, theta, pair => position * Math.Pow(theta, -4.0 * pair / vector.Length));
}
