namespace Katas.Kata14;

public sealed class BreakIt : IBreakIt
{
    public (string A, string B) TextsOnlyPositionsTellApart(PipelineConfig config)
    {
        var pipeline = new Pipeline();
        for (char a = 'a'; a <= 'z'; a++)
        {
            for (char b = 'a'; b <= 'z'; b++)
            {
                string one = $" {a} {b} {b}";
                string two = $" {b} {b} {a}";
                double[] first = Average(pipeline.Run(one, config).Output);
                double[] second = Average(pipeline.Run(two, config).Output);
                if (first.Zip(second, (x, y) => Math.Abs(x - y)).Max() > 0.06)
                {
                    return (one, two);
                }
            }
        }

        return ("a b", "b a");
    }

    private static double[] Average(double[][] rows) => rows[0].Select((_, c) => rows.Average(row => row[c])).ToArray();
}
