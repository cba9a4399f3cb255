using System.Text.Json;
using System.Text.Json.Serialization;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Grading.Reading;
using Katas.Reports.Formats;

namespace Katas.Courses.Classes;

/// <summary>What a results folder was made with and for, schema <c>katas/run/v1</c>.</summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Kit">The version of the kit.</param>
/// <param name="Fingerprint">The hash of everything in the kit that a grade depends on.</param>
/// <param name="Seed">The seed of generated tests.</param>
/// <param name="Isolation">What stands between the answers and the machine.</param>
/// <param name="Katas">The katas that are graded.</param>
/// <param name="Times">Whether reports hold times.</param>
/// <param name="Reveal">What feedback shows of hidden tests.</param>
/// <param name="Shard">The part of the class that was graded here, as in "2/3"; null for all of it.</param>
/// <param name="Submissions">How many submissions the whole class has.</param>
/// <param name="Roster">The hash of their names.</param>
public sealed record RunRecord(
    string Schema, string Kit, string Fingerprint, int Seed, string Isolation, IReadOnlyList<int> Katas, bool Times, Reveal Reveal,
    string? Shard, int Submissions, string Roster)
{
    public const string V1 = "katas/run/v1";

    /// <summary>
    /// The course after which submissions are marked, with the limits that were in force; null without one. No report depends on it
    /// but by its limits, which are in the fingerprint: another weight or deadline grades nothing again.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Course? Course { get; init; }

    /// <summary>Whether the class is a part of a larger one, whose other names are not known here.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsPart { get; init; }

    /// <summary>What lies beside the submissions and is none; null where there is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NotCounted>? NotCounted { get; init; }

    /// <summary>
    /// A random number that only the user's own record of this folder holds, too; null where the folder lies outside of the class. See
    /// <see cref="ResultsRecords"/>.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    /// <summary>The hash of a submission and of all that its report depends on: the same hash, the same report.</summary>
    public string ContentOf(Submission submission) =>
        ContentHash.Of(JsonSerializer.SerializeToUtf8Bytes(new { Fingerprint, Seed, Isolation, Katas, Times, submission }));

    /// <summary>
    /// Why results of this run and of another one do not belong together, in words that follow "was graded"; null if they do.
    /// </summary>
    public string? DifferenceFrom(RunRecord other)
    {
        if (ReportJson.Write(Course) != ReportJson.Write(other.Course))
            return Course is null ? "without a course" : $"with another course ('{SafeText.OneLine(Course.Title, 60)}')";
        if (Fingerprint != other.Fingerprint)
            return $"with another kit ('{Kit}', {Fingerprint[..Math.Min(12, Fingerprint.Length)]})";
        if (Seed != other.Seed)
            return $"with the seed '{Seed}'";
        if (Isolation != other.Isolation)
            return $"at the level '{Isolation}'";
        if (!Katas.SequenceEqual(other.Katas))
            return $"on the katas {string.Join(", ", Katas)}";
        if (Times != other.Times)
            return Times ? "with times" : "without times";
        if (Reveal != other.Reveal)
            return $"with another '--reveal' ('{Reveal}')";
        return Roster == other.Roster ? null : $"from another class (of {Submissions} submissions)";
    }
}
