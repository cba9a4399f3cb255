namespace Benchmarks.Results;

/// <summary>Every round of one contender.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Command">What was run, as a reader would type it.</param>
/// <param name="Samples">One for each round, in order.</param>
internal sealed record Series(string Name, string Command, IReadOnlyList<Sample> Samples)
{
    /// <summary>How many submissions one round handled; every figure is for one of them.</summary>
    public int Submissions { get; init; } = 1;

    public IReadOnlyList<double> Seconds => Each(sample => sample.Seconds);

    public IReadOnlyList<double> ProcessorSeconds => Each(sample => sample.ProcessorSeconds);

    /// <summary>A peak is the peak of the whole round, however many submissions it handled.</summary>
    public IReadOnlyList<double> Megabytes => [.. Samples.Select(sample => sample.Megabytes)];

    private double[] Each(Func<Sample, double> quantity) => [.. Samples.Select(sample => quantity(sample) / Submissions)];
}
