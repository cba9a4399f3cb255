namespace Katas.Core.Verdicts;

/// <summary>Outcomes as people say them.</summary>
public static class OutcomeNames
{
    /// <summary>"did not compile", "timed out" and so on.</summary>
    public static string InWords(Outcome outcome) => outcome switch
    {
        Outcome.Passed => "passed",
        Outcome.NotStarted => "not started",
        Outcome.Skipped => "skipped",
        Outcome.Failed => "failed",
        Outcome.CompileError => "did not compile",
        Outcome.Forbidden => "forbidden",
        Outcome.Crashed => "crashed",
        Outcome.TimedOut => "timed out",
        Outcome.CouldNotGrade => "could not be graded",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "unknown outcome"),
    };
}
