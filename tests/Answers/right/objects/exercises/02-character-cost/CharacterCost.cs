using System.Numerics;
using System.Text;

namespace Katas.Kata02;

public sealed class CharacterCost : ICharacterCost
{
    public string[] Alphabet(string corpus)
    {
        var characters = new SortedSet<Rune>();
        foreach (var rune in (corpus ?? throw new ArgumentNullException(nameof(corpus))).EnumerateRunes())
        {
            characters.Add(rune);
        }
        return characters.Select(rune => $"{rune}").ToArray();
    }

    public int[] Encode(IReadOnlyList<string> alphabet, string text) => new Codec(alphabet).Encode(text);

    public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<int> ids) => new Codec(alphabet).Decode(ids);

    public long Scores(int tokens) => (long)Cost.Square(tokens);

    public long MultiplyAdds(int tokens, int dK, int dV) => (long)(Cost.Square(tokens) * (Cost.Size(dK) + Cost.Size(dV)));

    public double Ratio(int longTokens, int shortTokens)
    {
        ArgumentOutOfRangeException.ThrowIfZero(shortTokens);
        return Math.Exp(2 * (Math.Log((double)Cost.Size(longTokens)) - Math.Log((double)Cost.Size(shortTokens))));
    }

    // Newton's steps with whole numbers come down to the root from above and stop when they would rise again.
    public long MaxTokens(long scoreBudget)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scoreBudget);
        if (scoreBudget == 0)
        {
            return 0;
        }
        BigInteger root = scoreBudget;
        while ((root + scoreBudget / root) / 2 is var next && next < root)
        {
            root = next;
        }
        return (long)root;
    }

    private static class Cost
    {
        public static BigInteger Size(int number) =>
            number < 0 ? throw new ArgumentOutOfRangeException(nameof(number), number, "Not below 0.") : number;

        public static BigInteger Square(int number) => Size(number) * Size(number);
    }
}
