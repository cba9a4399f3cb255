namespace Katas.Kata04;

/// <summary>The symbols of a word as a chain: a first symbol and what follows it.</summary>
internal sealed record Chain(string Symbol, Chain? Next)
{
    public static Chain? Of(string word) =>
        Of(word.EnumerateRunes().Select(rune => rune.ToString()).ToArray(), 0);

    private static Chain? Of(string[] characters, int from) =>
        from == characters.Length ? null : new Chain(characters[from], Of(characters, from + 1));
}

internal static class Chains
{
    public static IEnumerable<string> Symbols(this Chain? chain)
    {
        for (; chain is not null; chain = chain.Next)
        {
            yield return chain.Symbol;
        }
    }

    public static IEnumerable<Merge> Pairs(this Chain? chain)
    {
        for (; chain?.Next is { } next; chain = next)
        {
            yield return new Merge(chain.Symbol, next.Symbol);
        }
    }

    public static Chain? Apply(this Chain? chain, Merge merge) => chain switch
    {
        null => null,
        { Next: { } next } when chain.Symbol == merge.Left && next.Symbol == merge.Right =>
            new Chain(merge.Left + merge.Right, next.Next.Apply(merge)),
        _ => new Chain(chain.Symbol, chain.Next.Apply(merge)),
    };
}
