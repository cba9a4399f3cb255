namespace Katas.Core.Verdicts;

/// <summary>What is wrong with a kata, as far as behaviour tells: traps by name, else the first difference.</summary>
public sealed record Diagnosis(IReadOnlyList<TrapFinding> Traps, Difference? FirstDifference)
{
    public static Diagnosis None { get; } = new([], null);
}
