using Katas.Kata07;

namespace Katas.Kata14;

public sealed class BreakIt : IBreakIt
{
    public (string A, string B) TextsOnlyPositionsTellApart(PipelineConfig config)
    {
        var letters = Enumerable.Range('a', 26).Select(letter => $" {(char)letter}").ToList();
        var pairs = from one in letters
                    from two in letters
                    where one != two
                    select (A: one + one + two, B: two + one + one);
        return pairs.Take(100).MaxBy(pair => Gap(pair.A, pair.B, config));
    }

    private static double Gap(string a, string b, PipelineConfig config) =>
        Sum(a, config).Zip(Sum(b, config), (x, y) => Math.Abs(x - y)).Max();

    private static double[] Sum(string text, PipelineConfig config) => new BagOfWords().SumPool(new Pipeline().Run(text, config).Output);
}
