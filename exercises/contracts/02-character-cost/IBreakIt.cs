namespace Katas.Kata02;

/// <summary>Break it first: a text that single characters make unaffordable, and one where not even subwords help.</summary>
public interface IBreakIt
{
    /// <summary>
    /// A text that is within a budget of scores when cut into words, and more than 25 times over it when cut into characters.
    /// </summary>
    /// <param name="scoreBudget">How many attention scores may be computed, at least 1.</param>
    /// <returns>Words of at most 20 characters with single spaces between them; at most 100 000 characters in all.</returns>
    string CheapInWordsTooExpensiveInCharacters(long scoreBudget);

    /// <summary>A text that costs the real GPT-4o at least one token for each character.</summary>
    /// <returns>3 to 40 characters, and another text than the README's example.</returns>
    string TextWhereSubwordsDoNotHelp();
}
