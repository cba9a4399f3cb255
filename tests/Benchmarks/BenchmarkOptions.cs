namespace Benchmarks;

/// <summary>What was asked for on the command line.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>The commit that is measured beside this one.</summary>
    public required string Baseline { get; init; }

    /// <summary>Names of scenarios; empty means all that the chosen set has.</summary>
    public required IReadOnlyList<string> Only { get; init; }

    /// <summary>Null leaves it to each scenario: many rounds of what is short, few of what is long.</summary>
    public required int? Rounds { get; init; }

    /// <summary>Ten minutes instead of an hour: few rounds, a small class, no second look at the old commit.</summary>
    public required bool Quick { get; init; }

    /// <summary>Also what takes tens of minutes: a class of a thousand, all tests.</summary>
    public required bool Long { get; init; }

    /// <summary>The kata that is checked.</summary>
    public required int Kata { get; init; }

    /// <summary>A folder that keeps the built trees from run to run; null builds them anew each time and removes them.</summary>
    public required string? Trees { get; init; }

    /// <summary>Where the page goes; null prints it.</summary>
    public required string? Out { get; init; }

    /// <summary>Put the figures into the page that is there, beside those of other scenarios.</summary>
    public required bool Merge { get; init; }

    public int RoundsOr(int usual, int quick) => Rounds ?? (Quick ? quick : usual);
}
