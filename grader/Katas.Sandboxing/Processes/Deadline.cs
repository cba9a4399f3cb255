namespace Katas.Sandboxing.Processes;

/// <summary>The limits of one request: the child's processor time, and wall-clock time.</summary>
public readonly record struct Deadline(TimeSpan Processor, TimeSpan Clock)
{
    /// <summary>How many times its own limit anything may take by the wall clock, however busy the machine is.</summary>
    public const int MostTimes = 10;

    /// <summary>No request takes longer, whatever it waits for.</summary>
    public TimeSpan Longest => Processor * MostTimes > Clock ? Processor * MostTimes : Clock;
}
