namespace Katas.Testing;

/// <summary>
/// Inputs at the edges that suites of all katas share. A suite asks each member on those that its contract allows, and compares with its
/// own oracle. Values are drawn where only the kind matters, so that a seed changes them.
/// </summary>
public static class Extremes
{
    /// <summary>Sizes at the edges: the smallest that a contract may allow, an odd one, and a large one.</summary>
    public static IReadOnlyList<int> Sizes(int smallest = 1, int large = 65) => [smallest, smallest + 2, large];

    /// <summary>Texts of whole characters that trip code which thinks in chars, bytes, ASCII, lines or cultures.</summary>
    public static IReadOnlyList<Extreme<string>> Texts(Probe probe) =>
    [
        new("an empty text", ""),
        new("a single character", Word(probe, 1)),
        new("letters beyond the basic plane", $"{Letters(probe, 0x1D400, 50)} {Letters(probe, 0x10400, 40)}"),
        new("digits beyond the basic plane", Letters(probe, 0x1D7CE, 10)),
        new("ideographs beyond the basic plane", Letters(probe, 0x20000, 200)),
        new("an emoji of several characters", "👩‍👩‍👧 👍🏽 🇨🇭"),
        new("combining marks", $"e\u0301a\u0308{Word(probe, 2)}\u0323\u0307"),
        new("composed and decomposed spellings of one word", "é e\u0301 Å A\u030A ﬁ fi"),
        new("lines that end with CRLF", $"{Word(probe, 3)}\r\n{Word(probe, 2)}\r\n"),
        new("a lone carriage return", $"{Word(probe, 2)}\r{Word(probe, 3)}"),
        new("a byte-order mark", $"\uFEFF{Word(probe, 3)}\uFEFF"),
        new("a NUL character", $"{Word(probe, 2)}\0{Word(probe, 2)}"),
        new("spaces that are not ASCII", $"{Word(probe, 2)}\u00A0{Word(probe, 2)}\u3000{Word(probe, 1)}\u2028"),
        new("letters whose case depends on the culture", "Iiİı ßẞ Σσς ǅ"),
        new("a text in another direction", "שלום \u200F123\u200E مرحبا"),
        new("a character that stands for a wrong one", $"{Word(probe, 1)}\uFFFD{Word(probe, 1)}"),
        new("a long text", string.Concat(Enumerable.Repeat($"{Word(probe, 5)} ", 400))),
        new("one character many times", string.Concat(Enumerable.Repeat(Word(probe, 1), 500))),
    ];

    /// <summary>Rows of finite numbers on which careless code overflows, underflows, rounds or loses digits by subtraction.</summary>
    public static IReadOnlyList<Extreme<double[]>> Rows(Probe probe, int length) =>
    [
        new("zeros", new double[length]),
        new("negative zeros", [.. Enumerable.Repeat(-0.0, length)]),
        new("the smallest numbers above 0", [.. Enumerable.Repeat(double.Epsilon, length)]),
        new("equal numbers", [.. Enumerable.Repeat(probe.Number(10), length)]),
        new("numbers that differ in the last digits only", Around(probe.Number(), length)),
        new("very small numbers", probe.Row(length, 1e-150)),
        new("very large numbers", probe.Row(length, 1e150)),
        new("numbers from very small to very large", Spread(probe, length)),
        new("negative numbers only", [.. probe.Row(length, 5).Select(number => -Math.Abs(number))]),
        new("a single number among zeros", [.. new double[length].Select((_, i) => i == length - 1 ? probe.Number(3) : 0)]),
    ];

    /// <summary>The same as matrices, every row of the same kind.</summary>
    public static IReadOnlyList<Extreme<double[][]>> Matrices(Probe probe, int rows, int columns)
    {
        var kinds = Enumerable.Range(0, rows).Select(_ => Rows(probe, columns)).ToArray();
        return rows == 0
            ? []
            : [.. kinds[0].Select((kind, i) => new Extreme<double[][]>(kind.What, [.. kinds.Select(row => row[i].Value)]))];
    }

    /// <summary>Scores of any size, as a softmax must bear them: large ones of both signs, far apart, and equal.</summary>
    public static IReadOnlyList<Extreme<double[]>> Scores(Probe probe, int length) =>
    [
        .. Rows(probe, length),
        new("scores in the tens of thousands", Raised(probe, length, 50_000)),
        new("scores far below zero", Raised(probe, length, -50_000)),
        new("scores in the billions", Raised(probe, length, 3e9)),
    ];

    /// <summary>The ids at both ends and in the middle, one of them twice.</summary>
    public static int[] Ids(int vocabularySize) => [0, vocabularySize - 1, vocabularySize / 2, 0];

    private static string Word(Probe probe, int length) =>
        string.Concat(Enumerable.Range(0, length).Select(_ => (char)probe.Int('a', 'z' + 1)));

    private static string Letters(Probe probe, int from, int count) =>
        string.Concat(Enumerable.Range(0, 4).Select(_ => char.ConvertFromUtf32(from + probe.Int(0, count))));

    private static double[] Around(double centre, int length) =>
        [.. Enumerable.Range(0, length).Select(i => centre * (1 + (i * 1e-12)))];

    private static double[] Spread(Probe probe, int length) =>
        [.. Enumerable.Range(0, length).Select(i => probe.Number() * Math.Pow(10, (i * 20 % 300) - 150))];

    private static double[] Raised(Probe probe, int length, double by) => [.. probe.Row(length, 5).Select(score => score + by)];
}
