using System.Collections.Immutable;
using Katas.Core.Verdicts;

namespace Katas.Learning.Progress;

/// <summary>What is remembered of a learner between two runs. Katas are known by their numbers, which stay when names change.</summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Current">The kata that was last worked on; null if none was.</param>
/// <param name="Katas">How far the learner is with each kata, by number.</param>
/// <param name="Path">All katas as they were last read, so that the first screen needs no other file.</param>
public sealed record LearnerProgress(
    string Schema, int? Current, ImmutableSortedDictionary<int, KataProgress> Katas, IReadOnlyList<KataCard> Path)
{
    public const string V1 = "katas/progress/v1";

    /// <summary>Nothing is known.</summary>
    public static LearnerProgress None { get; } = new(V1, null, ImmutableSortedDictionary<int, KataProgress>.Empty, []);

    public KataProgress Of(int kata) => Katas.GetValueOrDefault(kata, KataProgress.None);

    public LearnerProgress With(int kata, KataProgress progress) => this with { Katas = Katas.SetItem(kata, progress) };

    /// <summary>The same with a kata begun anew; the hints that were seen stay seen.</summary>
    public LearnerProgress Reset(int kata) => With(kata, KataProgress.None with { Hints = Of(kata).Hints });

    public LearnerProgress After(Verdict verdict) => With(verdict.Number, Of(verdict.Number).After(verdict));

    /// <summary>The same with what has changed between two states of a session; what another command has noted meanwhile stays.</summary>
    public LearnerProgress WithChanges(LearnerProgress before, LearnerProgress after) => this with
    {
        Current = after.Current,
        Path = after.Path,
        Katas = Katas.SetItems(after.Katas.Where(kata => before.Of(kata.Key) != kata.Value)),
    };
}
