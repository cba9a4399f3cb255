namespace Katas.Grader.Running;

/// <summary>What became of a test or a kata, from good to bad.</summary>
internal enum Outcome
{
    Passed,
    NotStarted,
    Skipped,
    Failed,
    CompileError,
    Forbidden,
    Crashed,
    TimedOut,
}
