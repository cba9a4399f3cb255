using Katas.Testing;

namespace Katas.Kata09.Traps;

[RightVariant<IRope>("product with a block-diagonal rotation matrix")]
public static class RotationMatrix
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        _ = new Rope().Rotate(vector, position, theta); // the same refusals
        var d = vector.Length;
        var matrix = Enumerable.Range(0, d).Select(_ => new double[d]).ToArray();
        for (var i = 0; i < d; i += 2)
        {
            var angle = position * Math.Exp(-i * Math.Log(theta) / d);
            matrix[i][i] = matrix[i + 1][i + 1] = Math.Cos(angle);
            matrix[i + 1][i] = Math.Sin(angle);
            matrix[i][i + 1] = -matrix[i + 1][i];
        }
        return [.. matrix.Select(row => row.Zip(vector, (weight, entry) => weight * entry).Sum())];
    }
}
