using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>[UNK] is left out when decoding.</summary>
[Trap<IByteFallback>("silent-unk", "You left [UNK] out of the text, so a reader cannot even see that something is missing. What is the "
    + "piece of this id?")]
public static class SilentUnk
{
    public static string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids) =>
        new ByteFallback().DecodeWithUnk(vocabulary, [.. ids.Where(id => id != vocabulary.GetValueOrDefault("[UNK]", -1))]);
}
