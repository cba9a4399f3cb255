using Katas.Testing;

namespace Katas.Kata03.Traps;

/// <summary>No table from id to piece: the vocabulary is searched each time.</summary>
[RightVariant<IByteFallback>("searching")]
public static class Searching
{
    public static string DecodeWithUnk(IReadOnlyDictionary<string, int> vocabulary, IReadOnlyList<int> ids)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(ids);
        return string.Join("", ids.Select(id => vocabulary.Keys.FirstOrDefault(piece => vocabulary[piece] == id)
            ?? throw new ArgumentException("A foreign id.")));
    }
}
