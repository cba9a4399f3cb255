namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b) => (Matrix<double>.Of(a) * Matrix<double>.Of(b)).ToRows();

    public double[][] Transpose(double[][] a) => Matrix<double>.Of(a).Turned().ToRows();

    // A weight is 1 / Σ exp(xⱼ − xᵢ): an exponential too large for a double becomes infinity, and 1 / infinity is the right 0.
    public double[] Softmax(double[] scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        var alive = 0;
        foreach (var score in scores)
        {
            switch (score)
            {
                case double.NaN:
                case double.PositiveInfinity:
                    throw new ArgumentException($"{score} is no score.", nameof(scores));
                case > double.NegativeInfinity:
                    alive++;
                    break;
            }
        }
        if (alive == 0)
        {
            throw new ArgumentException("No score is finite.", nameof(scores));
        }
        return [.. scores.Select(score => double.IsFinite(score) ? 1 / scores.Sum(other => Math.Exp(other - score)) : 0)];
    }

    public double[][] SoftmaxRows(double[][] scores) => [.. Matrix<double>.Of(scores).ToRows().Select(Softmax)];
}
