namespace Katas.Core.Verdicts;

/// <summary>What is wrong with a kata, as far as behaviour tells: traps by name, else the first difference.</summary>
public sealed record Diagnosis(IReadOnlyList<TrapFinding> Traps, Difference? FirstDifference)
{
    public static Diagnosis None { get; } = new([], null);

    /// <summary>The diagnosis took longer than it may, so nothing is known.</summary>
    public static Diagnosis Stopped { get; } = new([], null) { IsStopped = true };

    /// <summary>Whether it was stopped by the clock: another run, on a machine that is less busy, may name something.</summary>
    public bool IsStopped { get; private init; }
}
