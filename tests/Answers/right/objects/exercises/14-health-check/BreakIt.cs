namespace Katas.Kata14;

public sealed class BreakIt : IBreakIt
{
    public (string A, string B) TextsOnlyPositionsTellApart(PipelineConfig config)
    {
        // The first space gives every word the same piece wherever it stands.
        var words = new[] { " a", " e", " i", " o", " n", " s", " t", " r", " l", " q" };
        var best = ("", "", 0.0);
        for (var i = 0; i < words.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (words[i] + words[j] + words[i], words[i] + words[i] + words[j]);
                var gap = Mean(a, config).Zip(Mean(b, config), (x, y) => Math.Abs(x - y)).Max();
                best = gap > best.Item3 ? (a, b, gap) : best;
            }
        }
        return (best.Item1, best.Item2);
    }

    private static IEnumerable<double> Mean(string text, PipelineConfig config)
    {
        var output = new Pipeline().Run(text, config).Output;
        return output[0].Select((_, column) => output.Average(row => row[column]));
    }
}
