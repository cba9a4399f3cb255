namespace Katas.Core.Verdicts;

/// <summary>Why a test did not pass: a closed list, so that it may be told of a hidden test.</summary>
public enum TestMessageKind
{
    /// <summary>Only a finished text is known: the report is from before version 2.</summary>
    TextOnly,

    /// <summary>An answer has another value or another shape than the expected one.</summary>
    Mismatch,

    /// <summary>Something that should hold for every answer does not.</summary>
    Law,

    /// <summary>Something was answered that should have been refused.</summary>
    NotRefused,

    /// <summary>What should have been refused ended in an exception of another type.</summary>
    WrongRefusal,

    /// <summary>A member threw an exception.</summary>
    Threw,

    /// <summary>A member still throws the exception of its stub.</summary>
    NotStarted,

    /// <summary>There is no class that answers the contract.</summary>
    NoClass,

    /// <summary>The class does not implement its contract.</summary>
    WrongClass,

    /// <summary>A member changed an argument of its caller.</summary>
    ChangedArgument,

    /// <summary>An answer holds an array of its caller.</summary>
    SharedArray,

    /// <summary>An answer is null, holds null, or is too large.</summary>
    InvalidReturnValue,

    /// <summary>The code asked for something that the sandbox refuses.</summary>
    Forbidden,

    /// <summary>The code made a system call that no answer needs.</summary>
    ForbiddenSystemCall,

    /// <summary>The code wrote to the pipe between worker and grader.</summary>
    ProtocolViolation,

    /// <summary>A call took longer than its limit.</summary>
    TimedOut,

    /// <summary>The code printed more than a report can hold.</summary>
    OutputLimit,

    /// <summary>The code used more memory than its limit.</summary>
    OutOfMemory,

    /// <summary>A recursion did not end.</summary>
    StackOverflow,

    /// <summary>An exception was thrown where nothing could catch it.</summary>
    UnhandledException,

    /// <summary>The code ended the process with a fail fast.</summary>
    FailFast,

    /// <summary>The code ended the process.</summary>
    ProcessEnded,

    /// <summary>The process was killed or died for another reason.</summary>
    ProcessDied,

    /// <summary>The member is not asked any more, since it did not answer before.</summary>
    NotAskedAfterTimeouts,

    /// <summary>The member is not asked any more, since it ended the process before.</summary>
    NotAskedAfterCrashes,

    /// <summary>The answers of the submission are too large in all.</summary>
    AnswersTooLarge,

    /// <summary>The time of the submission is used up.</summary>
    SubmissionTimeUsedUp,

    /// <summary>The time of the kata is used up.</summary>
    KataTimeUsedUp,

    /// <summary>The test did not come to an end with this answer.</summary>
    EndlessTest,

    /// <summary>The test's own code failed on this answer.</summary>
    TestFailed,

    /// <summary>The test asked nothing of the answer.</summary>
    NothingAsked,

    /// <summary>The test has no result.</summary>
    NoResult,
}
