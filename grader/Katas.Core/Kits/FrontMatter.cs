namespace Katas.Core.Kits;

/// <summary>
/// The YAML at the head of a kata's README, as written; the names of its keys are the hyphenated names of these properties.
/// </summary>
public sealed record FrontMatter
{
    public required int Number { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Question { get; init; }

    public required string Section { get; init; }

    public int? SelfCheck { get; init; }

    public required string Difficulty { get; init; }

    public required double Points { get; init; }

    /// <summary>
    /// What earns the points, the kata's question first. A README without tasks is refused; a course may take them away, and then the
    /// points are shared equally among the tests.
    /// </summary>
    public KataTask[] Tasks { get; init; } = [];

    public required Limits Limits { get; init; }

    public required string[] Concepts { get; init; }

    public required string[] MentalModels { get; init; }

    public required string[] Traps { get; init; }

    public required string[] Markers { get; init; }

    public required string[] Interview { get; init; }

    public required string[] Health { get; init; }

    public required string[] Prerequisites { get; init; }

    public required int[] BuildsOn { get; init; }

    public required int[] LeadsTo { get; init; }

    public required string[] Connections { get; init; }
}
