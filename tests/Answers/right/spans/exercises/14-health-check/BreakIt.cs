namespace Katas.Kata14;

public sealed class BreakIt : IBreakIt
{
    public (string A, string B) TextsOnlyPositionsTellApart(PipelineConfig config)
    {
        var random = new Random(14);
        var best = (A: " a b", B: " b a", Gap: 0.0);
        for (var attempt = 0; attempt < 60 && best.Gap < 0.2; attempt++)
        {
            var words = new string[5];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = " " + (char)random.Next('a', 'z' + 1);
            }
            var a = string.Concat(words);
            random.Shuffle(words);
            var b = string.Concat(words);
            var gap = Gap(new Pipeline().Run(a, config).Output, new Pipeline().Run(b, config).Output);
            best = gap > best.Gap ? (a, b, gap) : best;
        }
        return (best.A, best.B);
    }

    private static double Gap(double[][] a, double[][] b)
    {
        var largest = 0.0;
        for (var c = 0; c < a[0].Length; c++)
        {
            var sum = 0.0;
            for (var i = 0; i < a.Length; i++)
            {
                sum += a[i][c] - b[i][c];
            }
            largest = Math.Max(largest, Math.Abs(sum) / a.Length);
        }
        return largest;
    }
}
