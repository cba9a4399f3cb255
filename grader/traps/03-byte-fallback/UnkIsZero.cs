using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>Everything unknown is 0.</summary>
[Trap<IByteFallback>("unk-is-zero", "Everything unknown got the id 0, wherever [UNK] stands in the vocabulary. If 0 is another piece, "
    + "strangers now read as that piece. Who knows the id of [UNK]?")]
public static class UnkIsZero
{
    public static int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces) =>
        [.. pieces.Select(piece => vocabulary.GetValueOrDefault(piece))];

    public static string? Evidence(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces, int[] answer) =>
        vocabulary is not null && vocabulary.TryGetValue("[UNK]", out var unk) && unk != 0 && answer.Contains(0)
        ? $"[UNK] has the id {unk}; your ids of {Show.Value(pieces)} are {Show.Value(answer)}." : null;
}
