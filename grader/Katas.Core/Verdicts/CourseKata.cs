using Katas.Core.Kits;

namespace Katas.Core.Verdicts;

/// <summary>A kata that counts.</summary>
/// <param name="Number">The kata's number.</param>
/// <param name="Slug">The kata's short name.</param>
/// <param name="Weight">What it is worth next to the others.</param>
/// <param name="Extra">Whether it only adds: full marks do not need it.</param>
/// <param name="Limits">Its own limits.</param>
public sealed record CourseKata(int Number, string Slug, double Weight, bool Extra, CourseLimits Limits);

/// <summary>What a course says about how long answers may take; null where the kit decides.</summary>
/// <param name="Call">Processor seconds of one call.</param>
/// <param name="Kata">Seconds of all calls of a kata in one suite.</param>
public sealed record CourseLimits(double? Call, double? Kata)
{
    /// <summary>No limit of its own.</summary>
    public static CourseLimits None { get; } = new(null, null);

    /// <summary>These limits, and the other ones where these are silent.</summary>
    public CourseLimits Or(CourseLimits other) => new(Call ?? other.Call, Kata ?? other.Kata);

    /// <summary>The limits in force: these, and the kit's where these are silent.</summary>
    public Limits Or(Limits kit) => new()
    {
        Call = Call is { } call ? TimeSpan.FromSeconds(call) : kit.Call,
        Kata = Kata is { } kata ? TimeSpan.FromSeconds(kata) : kit.Kata,
    };

    /// <summary>All limits in force, as a report tells them.</summary>
    public static CourseLimits Of(Limits limits) => new(limits.Call.TotalSeconds, limits.Kata.TotalSeconds);
}
