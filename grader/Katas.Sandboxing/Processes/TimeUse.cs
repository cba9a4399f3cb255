namespace Katas.Sandboxing.Processes;

/// <summary>What some work has cost.</summary>
/// <param name="Charged">The time it is charged: without that in which other processes had the cores.</param>
/// <param name="Elapsed">The time by the wall clock.</param>
public readonly record struct TimeUse(TimeSpan Charged, TimeSpan Elapsed)
{
    public static TimeUse operator +(TimeUse left, TimeUse right) => Add(left, right);

    public static TimeUse Add(TimeUse left, TimeUse right) => new(left.Charged + right.Charged, left.Elapsed + right.Elapsed);
}
