using System.Text.Json.Serialization;
using Katas.Core.Text;
using Katas.Core.Verdicts;

namespace Katas.Reports.Class;

/// <summary>A whole class on one page: one row per submission, and what they have in common; schema <c>katas/class/v1</c>.</summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Kit">The version of the kit that graded.</param>
/// <param name="Seed">The seed of generated tests.</param>
/// <param name="Isolation"><c>sandboxed</c>, <c>trusted</c> or <c>own</c>.</param>
/// <param name="MaxScore">Points to be had.</param>
/// <param name="Submissions">One row per submission, by name in ordinal order.</param>
/// <param name="Katas">What became of each kata over all graded submissions.</param>
/// <param name="Traps">Who fell into which trap, the most common first.</param>
public sealed record ClassReport(
    string Schema, string Kit, int Seed, string Isolation, double MaxScore,
    IReadOnlyList<ClassRow> Submissions, IReadOnlyList<KataStatistics> Katas, IReadOnlyList<TrapCount> Traps)
{
    /// <summary>The name and version of the format.</summary>
    public const string V1 = "katas/class/v1";

    /// <summary>How points are divided. A file that does not say so is from before tasks.</summary>
    public PointScheme Points { get; init; }

    /// <summary>The title of the course; null without a course file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Course { get; init; }

    /// <summary>How many interview questions were answered in writing, for the class page; no data, because nobody grades them.</summary>
    [JsonIgnore]
    public int WrittenAnswers { get; init; }

    /// <summary>What lies beside the submissions and is none, with the reason; null where there is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NotCounted>? NotCounted { get; init; }
}

/// <summary>One submission of a class.</summary>
/// <param name="Submission">Its name.</param>
/// <param name="Outcome">The worst of its katas; <c>CouldNotGrade</c> when there is no score.</param>
/// <param name="Message">Why it could not be graded, or nothing.</param>
/// <param name="Score">Points earned; 0 when there is no score.</param>
/// <param name="MaxScore">Points to be had.</param>
/// <param name="Katas">A mark a kata.</param>
/// <param name="Ms">How long its tests took; null when times are left out.</param>
public sealed record ClassRow(string Submission, Outcome Outcome, string Message, double Score, double MaxScore,
    IReadOnlyList<KataMark> Katas, long? Ms)
{
    /// <summary>The mark after a course file; null without one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Mark? Mark { get; init; }

    /// <summary>What its author should know about its files; null where there is nothing to say.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Remark>? Remarks { get; init; }

    /// <summary>Whether there is a score.</summary>
    public bool IsGraded() => Outcome != Outcome.CouldNotGrade;

    /// <summary>The mark that was recorded when it was graded; without a course, its points.</summary>
    public Mark RecordedMark() => this switch
    {
        { Mark: { } mark } => mark,
        _ when IsGraded() => new Mark(Score, MaxScore, $"{NumberFormat.Points(Score)} of {NumberFormat.Points(MaxScore)}", null),
        _ => new Mark(null, MaxScore, $"No mark: the submission could not be graded. {Message}".TrimEnd(), null),
    };
}

/// <summary>What one submission earned in one kata.</summary>
/// <param name="Number">The kata's number.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Points">Points earned.</param>
/// <param name="MaxPoints">Points to be had.</param>
/// <param name="Traps">The slugs of the traps it fell into.</param>
public sealed record KataMark(int Number, Outcome Outcome, double Points, double MaxPoints, IReadOnlyList<string> Traps);

/// <summary>One kata over a class.</summary>
/// <param name="Number">The kata's number.</param>
/// <param name="Slug">The kata's short name.</param>
/// <param name="Title">The kata's title.</param>
/// <param name="Difficulty"><c>green</c>, <c>yellow</c> or <c>red</c>.</param>
/// <param name="MaxPoints">Points to be had.</param>
/// <param name="Outcomes">How many submissions came to what.</param>
/// <param name="Mean">The mean of points earned, as a share of the points to be had (0 to 1).</param>
/// <param name="Tests">Its tests.</param>
public sealed record KataStatistics(
    int Number, string Slug, string Title, string Difficulty, double MaxPoints,
    IReadOnlyDictionary<Outcome, int> Outcomes, double Mean, IReadOnlyList<TestStatistics> Tests);

/// <summary>One test over a class.</summary>
/// <param name="Name">The fact it checks.</param>
/// <param name="Suite">Whether learners have it.</param>
/// <param name="Outcomes">How many submissions came to what.</param>
/// <param name="Passing">The share of graded submissions that pass it (0 to 1): its easiness.</param>
/// <param name="Discrimination">
/// The point-biserial correlation of passing it with the rest of the score (−1 to 1): near 0, it does not tell
/// strong submissions from weak ones; below 0, it does so the wrong way round. Null when all or none pass.
/// </param>
public sealed record TestStatistics(string Name, SuiteKind Suite, IReadOnlyDictionary<Outcome, int> Outcomes, double Passing,
    double? Discrimination);

/// <summary>A trap and those who fell into it.</summary>
/// <param name="Kata">The kata's number.</param>
/// <param name="Slug">The trap's name.</param>
/// <param name="Sentence">What the code does, why that is wrong, what to think about.</param>
/// <param name="Module">Whether it is one of the module's six traps.</param>
/// <param name="Submissions">Their names, in order.</param>
public sealed record TrapCount(int Kata, string Slug, string Sentence, bool Module, IReadOnlyList<string> Submissions);
