namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b)
    {
        a.MustBeRectangular(nameof(a));
        b.MustBeRectangular(nameof(b));
        if (a.Any(row => row.Length != b.Length))
        {
            throw new ArgumentException("The inner sizes differ.", nameof(b));
        }
        var columns = Transpose(b);
        return a.Select(row => columns.Select(column => row.Zip(column, (x, y) => x * y).Sum()).ToArray()).ToArray();
    }

    public double[][] Transpose(double[][] a)
    {
        a.MustBeRectangular(nameof(a));
        return Enumerable.Range(0, a.FirstOrDefault([]).Length).Select(j => a.Select(row => row[j]).ToArray()).ToArray();
    }

    public double[] Softmax(double[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Any(score => double.IsNaN(score) || score == double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(nameof(scores), "Scores must be numbers below infinity.");
        }
        if (!scores.Any(double.IsFinite))
        {
            throw new ArgumentException("At least one score must be finite.", nameof(scores));
        }
        var max = scores.Max();
        var exps = scores.Select(score => Math.Exp(score - max)).ToArray();
        var sum = exps.Sum();
        return exps.Select(exp => exp / sum).ToArray();
    }

    public double[][] SoftmaxRows(double[][] scores)
    {
        scores.MustBeRectangular(nameof(scores));
        return scores.Select(Softmax).ToArray();
    }
}
