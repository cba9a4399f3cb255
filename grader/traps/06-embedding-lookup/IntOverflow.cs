using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>Three ints multiplied as ints.</summary>
[Trap<IEmbedding>("int-overflow", "You multiply ints and only then widen the result. 1000 tokens of GPT-4o need 2 457 833 472 000 "
    + "multiplications; an int ends at 2 147 483 647 and starts again below 0. At which moment must the number become a long?")]
public static class IntOverflow
{
    public static long MatMulMultiplyAdds(int tokens, int vocabularySize, int width) =>
        tokens < 0 || vocabularySize < 0 || width < 0
            ? throw new ArgumentOutOfRangeException(nameof(tokens))
            : unchecked(tokens * vocabularySize * width);

    public static string? Evidence(int tokens, int vocabularySize, int width, long answer) =>
        $"For {tokens} tokens, a vocabulary of {vocabularySize} and a width of {width} you count {answer} multiplications.";
}
