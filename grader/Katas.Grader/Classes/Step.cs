using Katas.Reports;

namespace Katas.Grader.Classes;

/// <summary>What a run did about one submission.</summary>
internal abstract record Step(Entrant Entrant)
{
    /// <summary>It has to be graded.</summary>
    internal sealed record Waiting(Entrant Entrant) : Step(Entrant);

    /// <summary>It was graded before, with this kit and these options.</summary>
    internal sealed record Unchanged(Entrant Entrant) : Step(Entrant);

    /// <summary>It was graded now.</summary>
    internal sealed record Graded(Entrant Entrant, Report Report) : Step(Entrant);

    /// <summary>It cannot be graded, and somebody can cure that.</summary>
    internal sealed record Refused(Entrant Entrant, string Sentence) : Step(Entrant);

    /// <summary>The grader failed at it: there is no score.</summary>
    internal sealed record Faulted(Entrant Entrant, Exception Fault) : Step(Entrant);
}
