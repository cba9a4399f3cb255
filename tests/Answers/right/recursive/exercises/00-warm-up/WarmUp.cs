namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b) =>
        Checked(a) is var rows && Checked(b) is var others && Halves.All<double[]>(rows, row => row.Length == others.Length)
            ? Halves.Map<double[], double[]>(rows, row => Combination(row, others, Width(others)))
            : throw new ArgumentException("The inner sizes differ.");

    public double[][] Transpose(double[][] a) =>
        Halves.Map<int, double[]>([.. Enumerable.Range(0, Width(Checked(a)))], j => Halves.Map<double[], double>(a, row => row[j]));

    public double[] Softmax(double[] scores) => Scale(scores) is var (max, sum) && sum > 0
        ? Halves.Map<double, double>(scores, score => Math.Exp(score - max) / sum)
        : throw new ArgumentException("No score is finite.");

    public double[][] SoftmaxRows(double[][] scores) => Halves.Map<double[], double[]>(Checked(scores), Softmax);

    // The largest score of some scores, and the sum of their exponentials when that is moved to 0. Two halves meet at the larger one.
    private static (double Max, double Sum) Scale(double[] scores) => Halves.Fold<double, (double Max, double Sum)>(
        scores ?? throw new ArgumentNullException(nameof(scores)),
        (Max: double.NegativeInfinity, Sum: 0.0),
        score => score switch
        {
            double.NegativeInfinity => (score, 0.0),
            >= double.MinValue and <= double.MaxValue => (score, 1.0),
            _ => throw new ArgumentException($"{score} is no score."),
        },
        (a, b) => a.Max >= b.Max ? Join(a, b) : Join(b, a));

    private static (double Max, double Sum) Join((double Max, double Sum) large, (double Max, double Sum) small) =>
        (large.Max, large.Sum + (small.Sum == 0 ? 0 : small.Sum * Math.Exp(small.Max - large.Max)));

    private static double[] Combination(ReadOnlySpan<double> factors, ReadOnlySpan<double[]> rows, int width) => factors.Length switch
    {
        0 => new double[width],
        1 => Times(factors[0], rows[0]),
        var count => Sum(
            Combination(factors[..(count / 2)], rows[..(count / 2)], width),
            Combination(factors[(count / 2)..], rows[(count / 2)..], width)),
    };

    private static double[] Times(double factor, double[] row) => Halves.Map<double, double>(row, number => factor * number);

    private static double[] Sum(double[] a, double[] b) => a.Zip(b, (x, y) => x + y).ToArray();

    private static int Width(double[][] matrix) => matrix is [var first, ..] ? first.Length : 0;

    private static double[][] Checked(double[][] matrix) =>
        (matrix ?? throw new ArgumentNullException(nameof(matrix))) is var rows && Halves.All<double[]>(rows, row => row is not null)
            ? rows.OrRefuse(Halves.All<double[]>(rows, row => row.Length == Width(rows)), "Rows differ in length.")
            : throw new ArgumentNullException(nameof(matrix), "A row is null.");
}
