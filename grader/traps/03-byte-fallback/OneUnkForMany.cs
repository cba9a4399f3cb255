using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>A row of unknown pieces becomes one [UNK].</summary>
[Trap<IByteFallback>("one-unk-for-many", "You put one [UNK] for a whole row of unknown pieces. Now not only the words are lost, but also "
    + "how many there were. How many ids should a list of pieces have?")]
public static class OneUnkForMany
{
    public static int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        var ids = new ByteFallback().EncodeWithUnk(vocabulary, pieces);
        return [.. ids.Where((id, place) => place == 0 || id != vocabulary["[UNK]"] || ids[place - 1] != id)];
    }
}

/// <summary>The same where the piece [UNK] itself is no unknown one.</summary>
[Trap<IByteFallback>("one-unk-for-many", "You put one [UNK] for a whole row of unknown pieces. Now not only the words are lost, but also "
    + "how many there were. How many ids should a list of pieces have?")]
public static class OneUnkForStrangers
{
    public static int[] EncodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<string> pieces)
    {
        var ids = new ByteFallback().EncodeWithUnk(vocabulary, pieces);
        return [.. ids.Where((_, place) =>
            place == 0 || vocabulary.ContainsKey(pieces[place]) || vocabulary.ContainsKey(pieces[place - 1]))];
    }
}
