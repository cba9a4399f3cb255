using System.Text;
using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>Ids are code points.</summary>
[Trap<ICharacterCost>("code-points-as-ids", "You took the code points themselves for ids. They are repeatable numbers, but there are "
    + "more than a million of them, and each id is going to pick a row of a table. Which small numbers does the alphabet offer?")]
public static class CodePointsAsIds
{
    public static int[] Encode(IReadOnlyList<string> alphabet, string text)
    {
        _ = alphabet; // not asked
        return [.. text.EnumerateRunes().Select(rune => rune.Value)];
    }

    public static string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids)
    {
        _ = alphabet; // not asked
        return string.Concat(ids.Select(id => new Rune(id)));
    }
}
