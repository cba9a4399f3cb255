using Katas.Core.Verdicts;

namespace Katas.Courses.Classes;

/// <summary>What a run did about one submission.</summary>
public abstract record GradingEvent(ClassSubmission ClassSubmission)
{
    /// <summary>It has to be graded.</summary>
    public sealed record Waiting(ClassSubmission ClassSubmission) : GradingEvent(ClassSubmission);

    /// <summary>It was graded before, with this kit and these options.</summary>
    public sealed record Unchanged(ClassSubmission ClassSubmission) : GradingEvent(ClassSubmission);

    /// <summary>It was graded now.</summary>
    public sealed record Graded(ClassSubmission ClassSubmission, Report Report) : GradingEvent(ClassSubmission);

    /// <summary>It cannot be graded, and the user can fix that.</summary>
    public sealed record Refused(ClassSubmission ClassSubmission, string Sentence) : GradingEvent(ClassSubmission);

    /// <summary>The grader failed at it: there is no score.</summary>
    public sealed record Faulted(ClassSubmission ClassSubmission, Exception Fault) : GradingEvent(ClassSubmission);
}
