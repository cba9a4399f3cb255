using Katas.Core.Verdicts;
using Katas.Courses.Gradebooks;

namespace Katas.Courses;

/// <summary>A course as its file says it: which katas count and how, and what each command falls back to.</summary>
public sealed record Course
{
    /// <summary>The course's name.</summary>
    public required string Title { get; init; }

    /// <summary>The katas that count, in the order of their numbers.</summary>
    public required IReadOnlyList<CourseKata> Katas { get; init; }

    /// <summary>What full marks are.</summary>
    public required double OutOf { get; init; }

    /// <summary>The highest mark there is with extra credit; null where nothing caps it.</summary>
    public double? AtMost { get; init; }

    /// <summary>The seed of generated tests, or null.</summary>
    public int? Seed { get; init; }

    /// <summary>What reports show of hidden tests, or null.</summary>
    public Reveal? Reveal { get; init; }

    /// <summary>How points are divided, or null where the kit decides.</summary>
    public PointScheme? Points { get; init; }

    /// <summary>Limits of all katas that have none of their own.</summary>
    public CourseLimits Limits { get; init; } = CourseLimits.None;

    /// <summary>What being late costs, or null.</summary>
    public LatePolicy? Late { get; init; }

    /// <summary>When each submission arrived, by its name.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Submitted { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>The file of submission times, relative to the course file, or null.</summary>
    public string? SubmittedFile { get; init; }

    /// <summary>When a submission arrived, if the course file says so.</summary>
    public DateTimeOffset? SubmittedAt(string submission) => Submitted.TryGetValue(NameKey.Of(submission), out var time) ? time : null;
}

/// <summary>A kata of the kit, as far as a course file can speak of it.</summary>
/// <param name="Number">The kata's number.</param>
/// <param name="Slug">The kata's short name.</param>
/// <param name="Points">What it is worth where the course does not say.</param>
public sealed record KnownKata(int Number, string Slug, double Points);

/// <summary>What being late costs, as a share of the mark that was earned (0 to 1). Delays count from the due time.</summary>
/// <param name="Due">When submissions are due.</param>
/// <param name="Grace">A delay up to this long is forgiven.</param>
/// <param name="Lose">The share lost per started <paramref name="Unit"/>.</param>
/// <param name="Unit"><c>day</c> (24 hours) or <c>hour</c>.</param>
/// <param name="Steps">Fixed losses instead, the shortest delay first.</param>
/// <param name="AtMost">The largest share that can be lost.</param>
/// <param name="ClosedAfter">A longer delay earns nothing; null where nothing closes.</param>
public sealed record LatePolicy(
    DateTimeOffset Due, TimeSpan Grace, double Lose, string Unit, IReadOnlyList<LateStep> Steps, double AtMost, TimeSpan? ClosedAfter);

/// <summary>What a delay longer than <paramref name="After"/> costs.</summary>
/// <param name="After">The delay that must be exceeded.</param>
/// <param name="Lose">The share lost (0 to 1).</param>
public sealed record LateStep(TimeSpan After, double Lose);
