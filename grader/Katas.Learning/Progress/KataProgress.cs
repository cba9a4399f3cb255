using Katas.Core.Verdicts;

namespace Katas.Learning.Progress;

/// <summary>How far a learner is with one kata. The public tests are all that is known here: a kata is never called done.</summary>
/// <param name="Passed">How many public tests passed when they ran last.</param>
/// <param name="Tests">How many there were.</param>
/// <param name="IsBegun">Whether anything was answered.</param>
/// <param name="Hints">How many hints were shown.</param>
public sealed record KataProgress(int Passed, int Tests, bool IsBegun, int Hints)
{
    /// <summary>Nothing is known.</summary>
    public static KataProgress None { get; } = new(0, 0, false, 0);

    /// <summary>Whether all public tests passed.</summary>
    public bool Passes() => Tests > 0 && Passed == Tests;

    /// <summary>The same after another run. While an answer does not compile, nothing new is known of its tests.</summary>
    public KataProgress After(Verdict verdict) => verdict.Outcome == Outcome.CompileError
        ? this with { Passed = 0, Tests = verdict.Tests.Count, IsBegun = true }
        : this with
        {
            Passed = verdict.Tests.Count(test => test.Outcome == Outcome.Passed),
            Tests = verdict.Tests.Count,
            IsBegun = verdict.Outcome != Outcome.NotStarted,
        };
}
