using CsCheck;
using Katas.Testing;

namespace Katas.Kata06.Hidden;

/// <summary>Generated texts and tables.</summary>
internal static class Cases
{
    public const int Vocabulary = 5;
    public const int Width = 3;

    // Texts of 1 to 8 ids, so that some are shorter than the vocabulary, some longer, and most repeat an id.
    public static readonly Gen<int[]> Texts = Gen.Int[0, Vocabulary - 1].Array[1, 8];

    public static (double[][] Table, int[] Text) TableAndText(Probe probe, int vocabulary, int width, int positions) =>
        (probe.Matrix(vocabulary, width), [.. Enumerable.Range(0, positions).Select(_ => probe.Int(0, vocabulary))]);
}
