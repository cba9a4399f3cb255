namespace Katas.Kata14;

public sealed class BreakIt : IBreakIt
{
    public (string A, string B) TextsOnlyPositionsTellApart(PipelineConfig config)
    {
        string a = " a b", b = " b a";
        double widest = -1;
        // Six words of one letter in two orders: two tokens for each at most, and twelve in all.
        for (int seed = 0; seed < 40; seed++)
        {
            var letters = Enumerable.Range(0, 6).Select(i => (char)('a' + (seed * 7 + i * (1 + seed % 11)) % 26)).ToArray();
            var (one, two) = (Words(letters), Words(letters.Reverse()));
            double gap = Gap(new Pipeline().Run(one, config).Output, new Pipeline().Run(two, config).Output);
            if (gap > widest) (widest, a, b) = (gap, one, two);
        }
        return (a, b);
    }

    private static string Words(IEnumerable<char> letters) => string.Concat(letters.Select(letter => $" {letter}"));

    private static double Gap(double[][] a, double[][] b) => a.Length != b.Length ? -1
        : Enumerable.Range(0, a[0].Length).Max(c => Math.Abs(a.Average(row => row[c]) - b.Average(row => row[c])));
}
