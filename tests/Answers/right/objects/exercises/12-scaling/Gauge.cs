namespace Katas.Kata12;

/// <summary>The weights of one query, checked once.</summary>
internal sealed record Gauge
{
    private readonly IReadOnlyList<double> weights;

    public Gauge(double[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfZero(weights.Length, nameof(weights));
        if (!weights.All(weight => weight is >= 0 and <= double.MaxValue))
        {
            throw new ArgumentException("A weight is negative or not finite.", nameof(weights));
        }
        this.weights = weights;
    }

    public double Largest => weights.Max();

    // A weight of 0 has no part in it: 0 · ln 0 is 0.
    public double Entropy => weights.Sum(weight => weight == 0 ? 0 : weight * -Math.Log(weight));

    public IEnumerable<double> Row(int i)
    {
        for (var j = 0; j < weights.Count; j++)
        {
            yield return i == j ? weights[i] * (1 - weights[i]) : -weights[j] * weights[i];
        }
    }

    public int Count => weights.Count;
}
