namespace Katas.Learning.Progress;

/// <summary>Compares cards by what they say; a record compares lists by identity.</summary>
internal sealed class CardComparer : IEqualityComparer<KataCard>
{
    public static CardComparer Instance { get; } = new();

    public bool Equals(KataCard? x, KataCard? y) => x is not null && y is not null
        && x with { Interview = [] } == y with { Interview = [] } && x.Interview.SequenceEqual(y.Interview);

    public int GetHashCode(KataCard obj) => obj.Number;
}
