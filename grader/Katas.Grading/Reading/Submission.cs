using System.Text.Json.Serialization;
using Katas.Core.Verdicts;
using Katas.Wire;

namespace Katas.Grading.Reading;

/// <summary>What a learner submitted: source texts by kata folder, and what could not be read.</summary>
public sealed record Submission(string Name, IReadOnlyDictionary<string, IReadOnlyList<SourceFile>> Katas,
    IReadOnlyList<Unreadable> Unreadable)
{
    /// <summary>How it was understood, and what in it does not count.</summary>
    public ReadingNotes Notes { get; init; } = ReadingNotes.None;

    /// <summary>
    /// The answers to interview questions by kata folder. They are kept out of the hash that decides whether a submission is graded again.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, WrittenAnswer> Written { get; init; } = new Dictionary<string, WrittenAnswer>();

    /// <summary>Whether any text of a kata was submitted, readable or not.</summary>
    public bool Has(string kata) => Katas.ContainsKey(kata) || Unreadable.Any(entry => entry.Kata == kata);
}

/// <summary>An entry of a submission that was not taken, and why; it costs its kata.</summary>
public sealed record Unreadable(string Kata, string Path, string Reason);
