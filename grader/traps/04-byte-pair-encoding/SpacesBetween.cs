using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>Puts a space between the tokens it decodes.</summary>
[Trap<IBytePairEncoding>("spaces-between", "You put a space between the tokens. Tokens are pieces of words, and where a text has a "
    + "space, the space is part of a token. What does token·s become when it is decoded?")]
public static class SpacesBetween
{
    public static string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids) =>
        string.Join(' ', ids is null ? throw new ArgumentNullException(nameof(ids))
            : ids.Select(id => Symbols.Right.Decode(alphabet, merges, [id])));
}
