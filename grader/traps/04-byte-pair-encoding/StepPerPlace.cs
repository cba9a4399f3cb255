using Katas.Testing;

namespace Katas.Kata04.Traps;

/// <summary>A path with one line for each place where a rule fired.</summary>
[Trap<IBytePairEncoding>("step-per-place", "Your path has a line for every single place where a rule fired. One line belongs to one "
    + "rule: toto goes from t·o·t·o to to·to at once. When is a rule done with the word?")]
public static class StepPerPlace
{
    public static IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) =>
        Symbols.Path(merges, word, symbols =>
        {
            var pairs = Symbols.Pairs(symbols).ToList();
            var rules = merges.Where(pairs.Contains).Take(1).ToArray();
            return rules is [var rule] ? Symbols.JoinAt(symbols, pairs.IndexOf(rule)) : null;
        });
}
