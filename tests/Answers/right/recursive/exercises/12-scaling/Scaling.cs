namespace Katas.Kata12;

public sealed class Scaling : IScaling
{
    public double Factor(int dK) => dK < 1 ? throw new ArgumentException("A query has numbers.") : 1 / Math.Sqrt(dK);

    public (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Matrix(q) && Matrix(k) && Matrix(v) && q[0].Length > 0 && q[0].Length == k[0].Length && k.Length == v.Length
        && q.Select(query => Softmax([.. k.Select(key => Factor(key.Length) * Dot(query, key))])).ToArray() is var weights
            ? (weights, [.. weights.Select(row => Enumerable.Range(0, v[0].Length).Select(c =>
                Dot(row, [.. v.Select(value => value[c])])).ToArray())])
            : throw new ArgumentException("The shapes do not fit.");

    public double MaxWeight(double[] weights) => Largest(Checked(weights));

    public double Entropy(double[] weights) => Surprise(Checked(weights));

    public double[][] SoftmaxJacobian(double[] weights) =>
        [.. Checked(weights).Select((p, i) => weights.Select((other, j) => i == j ? p - p * p : -p * other).ToArray())];

    private static double[] Softmax(double[] scores) => Largest(scores) is var top
        && scores.Select(score => Math.Exp(score - top)).ToArray() is var shares && Total(shares) is var all
            ? [.. shares.Select(share => share / all)]
            : [];

    private static double Largest(ReadOnlySpan<double> numbers) => numbers is [var only]
        ? only
        : Math.Max(Largest(numbers[..(numbers.Length / 2)]), Largest(numbers[(numbers.Length / 2)..]));

    private static double Total(ReadOnlySpan<double> numbers) => numbers is [var only]
        ? only
        : Total(numbers[..(numbers.Length / 2)]) + Total(numbers[(numbers.Length / 2)..]);

    private static double Surprise(ReadOnlySpan<double> weights) => weights switch
    {
        [0] => 0,
        [var weight] => -weight * Math.Log(weight),
        _ => Surprise(weights[..(weights.Length / 2)]) + Surprise(weights[(weights.Length / 2)..]),
    };

    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b) => a.Length switch
    {
        0 => 0,
        1 => a[0] * b[0],
        var count => Dot(a[..(count / 2)], b[..(count / 2)]) + Dot(a[(count / 2)..], b[(count / 2)..]),
    };

    private static bool Matrix(double[][] matrix) => matrix is [not null, ..]
        && matrix.All(row => row is not null && row.Length == matrix[0].Length && row.All(double.IsFinite))
            ? true
            : throw new ArgumentException("A matrix of finite numbers is needed.");

    private static double[] Checked(double[] weights) =>
        weights is { Length: > 0 } && weights.All(weight => weight is >= 0 and < double.PositiveInfinity)
            ? weights
            : throw new ArgumentException("Weights from 0 on are needed.");
}
