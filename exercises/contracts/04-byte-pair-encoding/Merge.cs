namespace Katas.Kata04;

/// <summary>
/// One learned rule: where <paramref name="Left"/> stands directly before <paramref name="Right"/>, the two become one symbol.
/// In a list of merges the index is the rank: the rule learned first has rank 0.
/// </summary>
/// <param name="Left">The symbol in front, not empty.</param>
/// <param name="Right">The symbol behind it, not empty.</param>
public readonly record struct Merge(string Left, string Right)
{
    /// <summary>The rule as one writes it on paper: <c>t+o</c>.</summary>
    /// <returns>Left, a plus sign, right.</returns>
    public override string ToString() => $"{Left}+{Right}";
}
