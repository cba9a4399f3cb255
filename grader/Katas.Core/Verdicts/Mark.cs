namespace Katas.Core.Verdicts;

/// <summary>What a submission is worth in a course.</summary>
/// <param name="Points">The mark; null where there is none, and the sentence says why.</param>
/// <param name="OutOf">What full marks are.</param>
/// <param name="Sentence">The mark explained: "41.5 of 100; 2 days late: −20 %".</param>
/// <param name="Submitted">The time of submission that was used, or null.</param>
public sealed record Mark(double? Points, double OutOf, string Sentence, DateTimeOffset? Submitted);

/// <summary>What a report was made with, where a course file decided.</summary>
/// <param name="Course">The course's title.</param>
/// <param name="Reveal">What the report shows of hidden tests.</param>
/// <param name="Katas">The katas that count, with the limits that were in force.</param>
public sealed record UsedOptions(string Course, Reveal Reveal, IReadOnlyList<CourseKata> Katas);
