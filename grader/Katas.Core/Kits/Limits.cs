namespace Katas.Core.Kits;

/// <summary>How long answers may take: processor time of one call, wall clock of all calls of a kata in one suite.</summary>
public sealed record Limits
{
    public required TimeSpan Call { get; init; }

    public required TimeSpan Kata { get; init; }

    /// <summary>Wall clock of one call: a busy machine must not fail honest code.</summary>
    public TimeSpan CallOnTheClock => Call * 3;
}
