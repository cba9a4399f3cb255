using Katas.Testing;

namespace Katas.Kata10.Traps;

[RightVariant<IAlibi>("slopes by recursion: the regular row, then every other slope of twice as many heads")]
public static class Recursion
{
    public static double[] Slopes(int heads)
    {
        _ = new Alibi().Slopes(heads); // the same refusals
        var exponent = Math.Log2(heads);
        if (exponent == Math.Floor(exponent))
        {
            var start = Math.Pow(2, -Math.Pow(2, 3 - exponent));
            return [.. Enumerable.Range(0, heads).Select(head => start * Math.Pow(start, head))];
        }
        var closest = (int)Math.Pow(2, Math.Floor(exponent));
        return [.. Slopes(closest), .. Slopes(2 * closest).Chunk(2).Select(two => two[0]).Take(heads - closest)];
    }
}
