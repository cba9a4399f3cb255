namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    public string[] Alphabet(string corpus) =>
        throw new NotImplementedException("List each character of the corpus once, by ascending code point.");

    public int[] Encode(IReadOnlyList<string> alphabet, string text) =>
        throw new NotImplementedException("Replace each character by its position in the alphabet.");

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids) =>
        throw new NotImplementedException("Replace each id by its character and join them.");

    public long Scores(int tokens) =>
        throw new NotImplementedException("Count the questions when every token asks every token.");

    public long MultiplyAdds(int tokens, int dK, int dV) =>
        throw new NotImplementedException("Count the multiply-adds of both matrix products, and say so when they do not fit a long.");

    public double Ratio(int longTokens, int shortTokens) =>
        throw new NotImplementedException("Say how many times as many scores the one sequence needs as the other.");

    public long MaxTokens(long scoreBudget) =>
        throw new NotImplementedException("Find the longest sequence whose scores stay within the budget.");
}
