using Katas.Reports;

namespace Katas.Grader.Classes;

/// <summary>What a run did about one submission.</summary>
internal abstract record GradingEvent(ClassSubmission ClassSubmission)
{
    /// <summary>It has to be graded.</summary>
    internal sealed record Waiting(ClassSubmission ClassSubmission) : GradingEvent(ClassSubmission);

    /// <summary>It was graded before, with this kit and these options.</summary>
    internal sealed record Unchanged(ClassSubmission ClassSubmission) : GradingEvent(ClassSubmission);

    /// <summary>It was graded now.</summary>
    internal sealed record Graded(ClassSubmission ClassSubmission, Report Report) : GradingEvent(ClassSubmission);

    /// <summary>It cannot be graded, and somebody can cure that.</summary>
    internal sealed record Refused(ClassSubmission ClassSubmission, string Sentence) : GradingEvent(ClassSubmission);

    /// <summary>The grader failed at it: there is no score.</summary>
    internal sealed record Faulted(ClassSubmission ClassSubmission, Exception Fault) : GradingEvent(ClassSubmission);
}
