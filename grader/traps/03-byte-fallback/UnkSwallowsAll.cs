using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>One unknown piece, and the whole list is a single [UNK].</summary>
[Trap<IByteFallback>("unk-swallows-all", "As soon as one piece is unknown you answer with a single [UNK] for the whole list. The pieces "
    + "that are known are lost with it, and so is their number. What should a stranger cost its neighbours?")]
public static class UnkSwallowsAll
{
    public static int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        var ids = new ByteFallback().EncodeWithUnk(vocabulary, pieces);
        return pieces.All(vocabulary.ContainsKey) ? ids : [vocabulary["[UNK]"]];
    }
}
