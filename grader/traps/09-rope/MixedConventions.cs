using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Speeds for neighbours, pairs of columns i and i + d/2.</summary>
[Trap<IRope>("mixed-conventions", "Your speeds follow one layout and your pairs the other, so the two numbers of a pair turn by "
    + "different angles. That is no turn, and scores are no longer relative. Take both from the same layout: which columns are pair i, "
    + "and which speed do both of them get?")]
public static class MixedConventions
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        _ = new Rope().Rotate(vector, position, theta);
        var half = vector.Length / 2;
        return [.. vector.Select((entry, column) =>
        {
            var (sin, cos) = Math.SinCos(Turning.Angle(column / 2, vector, position, theta));
            var partner = column < half ? -vector[column + half] : vector[column - half];
            return (entry * cos) + (partner * sin);
        })];
    }
}

/// <summary>Speeds for columns i and i + d/2, pairs of neighbours.</summary>
[Trap<IRope>("mixed-conventions", "Your speeds follow one layout and your pairs the other, so the two numbers of a pair turn by "
    + "different angles. That is no turn, and scores are no longer relative. Take both from the same layout: which columns are pair i, "
    + "and which speed do both of them get?")]
public static class MixedConventionsReversed
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000)
    {
        _ = new Rope().Rotate(vector, position, theta);
        return [.. vector.Select((entry, column) =>
        {
            var (sin, cos) = Math.SinCos(Turning.Angle(column % (vector.Length / 2), vector, position, theta));
            var partner = column % 2 == 0 ? -vector[column + 1] : vector[column - 1];
            return (entry * cos) + (partner * sin);
        })];
    }
}
