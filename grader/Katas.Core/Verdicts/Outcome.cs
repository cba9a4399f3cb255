namespace Katas.Core.Verdicts;

/// <summary>What became of a test, a kata or a submission, as reports say it.</summary>
public enum Outcome
{
    /// <summary>The answer was right.</summary>
    Passed,

    /// <summary>Nothing was begun; never called wrong.</summary>
    NotStarted,

    /// <summary>Not asked, because something before it failed.</summary>
    Skipped,

    /// <summary>The answer was wrong.</summary>
    Failed,

    /// <summary>The source did not compile.</summary>
    CompileError,

    /// <summary>The code asked for something no answer needs.</summary>
    Forbidden,

    /// <summary>The code ended its process.</summary>
    Crashed,

    /// <summary>No answer came in time.</summary>
    TimedOut,

    /// <summary>The submission could not be graded: there is no score.</summary>
    CouldNotGrade,
}
