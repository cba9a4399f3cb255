namespace Benchmarks.Results;

/// <summary>What one round of one contender took; for a peak of memory, see <see cref="Megabytes"/>.</summary>
/// <param name="Seconds">From start to end, by the clock.</param>
/// <param name="ProcessorSeconds">Processor time of the whole process tree, build servers included.</param>
internal sealed record Sample(double Seconds, double ProcessorSeconds)
{
    /// <summary>The largest sum of PSS over the process tree; 0 where memory was not watched, because watching costs time.</summary>
    public double Megabytes { get; init; }
}
