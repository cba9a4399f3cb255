namespace Katas.Core.Kits;

/// <summary>What earns points in a kata: a member, or a few that belong together.</summary>
public sealed record KataTask
{
    /// <summary>The name by which suites call it, as in <c>break-it</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The name for learners.</summary>
    public required string Title { get; init; }

    /// <summary>The members of the kata's contracts that belong to it.</summary>
    public required string[] Members { get; init; }

    /// <summary>How much of the kata's points it can earn, in percent.</summary>
    public required int Share { get; init; }
}
