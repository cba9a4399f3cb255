namespace Katas.Kata08;

public sealed class SinusoidalClocks : ISinusoidalClocks
{
    public double AngularSpeed(int pair, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (pair < 0 || 2L * pair >= dModel) throw new ArgumentException("clock " + pair);
        return double.Exp2(-2.0 * pair / dModel * Math.Log2(theta));
    }

    public double Period(int pair, int dModel, double theta = 10000) => 2 * Math.PI / AngularSpeed(pair, dModel, theta);

    // The turn from 0, as a matrix: column by column.
    public double[] Encode(int position, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (position < 0) throw new ArgumentException("position " + position);
        var hands = new double[dModel];
        for (int c = 0; c < dModel; c++)
        {
            double angle = position * AngularSpeed(c >> 1, dModel, theta);
            hands[c] = (c & 1) == 0 ? Math.Sin(angle) : Math.Cos(angle);
        }
        return hands;
    }

    // Row 2p is row p, doubled; row 2p + 1 is the row before it and row 1.
    public double[][] Table(int length, int dModel, double theta = 10000)
    {
        Check(dModel, theta);
        if (length < 0) throw new ArgumentException("length " + length);
        var table = new double[length][];
        for (int p = 0; p < length; p++)
            table[p] = p < 2 ? Encode(p, dModel, theta) : Together(table[p / 2], table[p - p / 2]);
        return table;
    }

    public double[] Advance(double[] encoding, int steps, double theta = 10000)
    {
        Check((encoding ?? throw new ArgumentNullException(nameof(encoding))).Length, theta);
        var turn = new double[encoding.Length];
        for (int c = 0; c < turn.Length; c += 2)
            (turn[c], turn[c + 1]) = Math.SinCos(steps * AngularSpeed(c / 2, turn.Length, theta));
        return Together(encoding, turn);
    }

    // Sines and cosines of two angles give those of their sum.
    private static double[] Together(double[] a, double[] b)
    {
        var sum = new double[a.Length];
        for (int c = 0; c < sum.Length; c += 2)
        {
            sum[c] = a[c] * b[c + 1] + a[c + 1] * b[c];
            sum[c + 1] = a[c + 1] * b[c + 1] - a[c] * b[c];
        }
        return sum;
    }

    private static void Check(int dModel, double theta)
    {
        if (dModel < 2 || (dModel & 1) != 0 || !(theta > 1) || theta == double.PositiveInfinity)
            throw new ArgumentException("size or theta");
    }
}
