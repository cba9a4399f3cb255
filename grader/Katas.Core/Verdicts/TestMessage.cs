namespace Katas.Core.Verdicts;

/// <summary>
/// Why a test did not pass, as data from the moment it fails. A field is null where it does not belong to the kind,
/// and where the reader may not see it.
/// <see cref="TestMessageText"/> puts words around the fields; nothing takes them out of a text again.
/// </summary>
/// <param name="Kind">What happened.</param>
public sealed record TestMessage(TestMessageKind Kind)
{
    /// <summary>What kind of thing a hidden test asks, where the reader may see no more of it.</summary>
    public string? Asks { get; init; }

    /// <summary>What was asked, in the words of the suite.</summary>
    public string? Asked { get; init; }

    /// <summary>Where in the answer the difference is.</summary>
    public TestPlace? Place { get; init; }

    /// <summary>What should have come.</summary>
    public string? Expected { get; init; }

    /// <summary>What came.</summary>
    public string? Got { get; init; }

    /// <summary>The generated input, or the part of a recorded run.</summary>
    public string? Case { get; init; }

    /// <summary>What generated inputs came from.</summary>
    public int? Seed { get; init; }

    /// <summary>The member that was asked.</summary>
    public string? Member { get; init; }

    /// <summary>The name of the argument that was changed.</summary>
    public string? Argument { get; init; }

    /// <summary>The class that is missing, or that does not implement its contract.</summary>
    public string? Class { get; init; }

    /// <summary>The contract that the class should implement.</summary>
    public string? Contract { get; init; }

    /// <summary>What forbidden code asked for, in our words.</summary>
    public string? Wanted { get; init; }

    /// <summary>The full name of the exception's type.</summary>
    public string? ExceptionType { get; init; }

    /// <summary>The learner's own words, or what a worker said about an answer: the text of an exception, the sentence of a stub.</summary>
    public string? LearnerText { get; init; }

    /// <summary>Where in the learner's own code the exception came from; only of public tests.</summary>
    public SourcePlace? Source { get; init; }

    /// <summary>The limit that was reached: seconds, minutes, MiB or a number of times, as the kind says.</summary>
    public double? Limit { get; init; }

    /// <summary>The exit code of the process.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The finished text, where nothing else is known.</summary>
    public string? Text { get; init; }
}
