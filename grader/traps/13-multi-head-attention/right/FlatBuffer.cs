using Katas.Testing;

namespace Katas.Kata13.Traps.Right;

/// <summary>One flat buffer and index arithmetic, and another kind of exception for the same refusals.</summary>
[RightVariant<IMultiHeadAttention>("one flat buffer")]
public static class FlatBuffer
{
    public static double[][][] Split(double[][] x, int heads)
    {
        Check(x);
        ArgumentOutOfRangeException.ThrowIfLessThan(heads, 1);
        ArgumentOutOfRangeException.ThrowIfNotEqual(x[0].Length % heads, 0);
        var (buffer, width, headWidth) = (x.SelectMany(row => row).ToArray(), x[0].Length, x[0].Length / heads);
        return [.. Enumerable.Range(0, heads)
            .Select(head => Enumerable.Range(0, x.Length)
                .Select(token => buffer.AsSpan((token * width) + (head * headWidth), headWidth).ToArray()).ToArray())];
    }

    public static double[][] Concat(double[][][] heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentOutOfRangeException.ThrowIfZero(heads.Length);
        Check([.. heads.SelectMany(head => head ?? throw new ArgumentNullException(nameof(heads)))]);
        if (heads.Any(head => head.Length == 0 || head.Length != heads[0].Length))
            throw new ArgumentException("Every head must see every token.", nameof(heads));
        var (tokens, headWidth) = (heads[0].Length, heads[0][0].Length);
        var buffer = new double[tokens * heads.Length * headWidth];
        for (var i = 0; i < buffer.Length; i++)
            buffer[i] = heads[i / headWidth % heads.Length][i / headWidth / heads.Length][i % headWidth];
        return [.. buffer.Chunk(heads.Length * headWidth)];
    }

    private static void Check(double[][] rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfZero(rows.Length);
        foreach (var row in rows)
            ArgumentNullException.ThrowIfNull(row);
        ArgumentOutOfRangeException.ThrowIfZero(rows[0].Length);
        foreach (var row in rows)
            ArgumentOutOfRangeException.ThrowIfNotEqual(row.Length, rows[0].Length);
    }
}
