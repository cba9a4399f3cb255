using System.Collections.Immutable;

namespace Katas.Kata04;

internal static class Symbols
{
    public static ImmutableList<string> Of(string word) => [.. word.EnumerateRunes().Select(rune => rune.ToString())];

    public static IEnumerable<Merge> Pairs(this ImmutableList<string> symbols) =>
        symbols.Zip(symbols.Skip(1), (left, right) => new Merge(left, right));

    // A symbol joins the one before it if the two are the pair and the one before has not been joined already.
    public static ImmutableList<string> Joined(this ImmutableList<string> symbols, Merge merge) => symbols
        .Aggregate(
            (Done: ImmutableList<string>.Empty, Fresh: false),
            (state, symbol) => state.Fresh && state.Done[^1] == merge.Left && symbol == merge.Right
                ? (state.Done.SetItem(state.Done.Count - 1, merge.Left + merge.Right), false)
                : (state.Done.Add(symbol), true))
        .Done;
}
