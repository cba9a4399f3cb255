using Katas.Grader.Running;

namespace Katas.Grader.Judging;

/// <summary>Outcomes as people say them.</summary>
internal static class OutcomeNames
{
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
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "unknown outcome"),
    };
}
