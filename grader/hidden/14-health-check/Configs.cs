using CsCheck;
using Katas.Testing;
using BytePairs = Katas.Kata04.Hidden.Reference;

namespace Katas.Kata14.Hidden;

/// <summary>Pipelines and texts to run them on.</summary>
internal static class Configs
{
    private static readonly (int Width, int Heads)[] Shapes = [(8, 2), (6, 3), (4, 4), (2, 2), (12, 4), (4, 1)];

    /// <summary>Merges that only a tokenizer that does not cut the text into pieces first would apply.</summary>
    private static readonly Kata04.Merge[] AcrossPieces = [new(" ", " "), new("g", " "), new("s", " "), new("n", " "), new("e", " ")];

    private static readonly string[] Alphabet = ["t", "🙃", "a", " ", "n", "o", "d", "g", "b", "i", "e", "s", "m", "h", "c", "\n"];

    private static readonly Dictionary<string, int> Corpus =
        new() { [" dog"] = 5, [" bites"] = 4, [" man"] = 7, ["the"] = 3, [" cat"] = 3, ["man"] = 2, ["dog"] = 2 };

    /// <summary>A text of one to seven parts, with single, double, leading and trailing spaces.</summary>
    public static Gen<string> Text { get; } = Gen.Int[0, 9]
        .Select(i => new[] { " dog", " bites", " man", "the", " cat", "man", "  ", "🙃", "\n", "dog" }[i]).Array[1, 7]
        .Select(string.Concat);

    /// <summary>How many pipelines there are; the last one has a single head.</summary>
    public static int Count => Shapes.Length;

    /// <summary>A text and the number of a pipeline.</summary>
    public static Gen<(string Text, int Shape)> Case { get; } = Gen.Select(Text, Gen.Int[0, Shapes.Length - 1]);

    public static PipelineConfig Random(int shape)
    {
        var probe = new Probe();
        var (width, heads) = Shapes[shape];
        Kata04.Merge[] merges = [.. AcrossPieces, .. BytePairs.Train(Corpus, 15)];
        var tokens = Alphabet.Length + merges.Select(merge => merge.Left + merge.Right).Distinct().Count();
        return new PipelineConfig(Alphabet, merges, probe.Matrix(tokens, width), Square(), Square(), Square(), Square(), heads);

        double[][] Square() => probe.Matrix(width, width);
    }

    /// <summary>A pipeline for the characters of one text, without merges.</summary>
    public static PipelineConfig Of(string text, Probe probe)
    {
        string[] alphabet = [.. text.EnumerateRunes().Select(rune => rune.ToString()).Distinct().Reverse()];
        return new PipelineConfig(
            alphabet, [], probe.Matrix(alphabet.Length, 4), Square(), Square(), Square(), Square(), 2);

        double[][] Square() => probe.Matrix(4, 4);
    }

    /// <summary>A pipeline for characters as they are, with numbers that depend on no seed.</summary>
    public static PipelineConfig Fixed(string[] alphabet, Kata04.Merge[] merges, int width, int heads) => new(
        alphabet, merges, Waves(alphabet.Length + merges.Length, width, 1), Waves(width, width, 2), Waves(width, width, 3),
        Waves(width, width, 4), Waves(width, width, 5), heads);

    private static double[][] Waves(int rows, int columns, int start) =>
        [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns)
            .Select(column => 1.67 * Math.Sin((23 * start) + (7 * row) + (3 * column))).ToArray())];
}
