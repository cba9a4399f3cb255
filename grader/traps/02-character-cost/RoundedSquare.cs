using Katas.Testing;

namespace Katas.Kata02.Traps;

/// <summary>The square is computed as a double.</summary>
[Trap<ICharacterCost>("rounded-square", "You let Math.Pow square the length. It answers with a double, and a double has 53 bits for its "
    + "digits: above 94 906 266 tokens the last digits are rounded away. In which type can a whole number be squared without loss?")]
public static class RoundedSquare
{
    public static long Scores(int tokens) => (long)Math.Pow(tokens, 2);
}
