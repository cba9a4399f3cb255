using Katas.Testing;

namespace Katas.Kata07.Traps;

/// <summary>The last token gets the first position.</summary>
[Trap<IBagOfWords>("counted-from-the-end", "Your positions run backwards: the last token gets row 0. Then the first word of a sentence "
    + "changes its place each time a word is added at the end. Which token should stay where it is when the sentence grows?")]
public static class CountedFromTheEnd
{
    public static double[][] AddPositions(double[][] x, double[][] positions) =>
        Parts.Rows(x, positions, (token, i) => Parts.Plus(token, positions[x.Length - 1 - i]));
}
