namespace Katas.Kata14;

public sealed class BreakIt : IBreakIt
{
    public (string A, string B) TextsOnlyPositionsTellApart(PipelineConfig config)
    {
        for (var a = 'a'; a <= 'z'; a++)
        {
            for (var b = (char)(a + 1); b <= 'z'; b++)
            {
                var first = $" {a} {b} {b}";
                var second = $" {b} {b} {a}";
                if (Difference(first, second, config) > 0.06)
                {
                    return (first, second);
                }
            }
        }
        return (" a b", " b a");
    }

    private static double Difference(string a, string b, PipelineConfig config)
    {
        var outputA = new Pipeline().Run(a, config).Output;
        var outputB = new Pipeline().Run(b, config).Output;
        var largest = 0.0;
        for (var c = 0; c < outputA[0].Length; c++)
        {
            var sum = 0.0;
            for (var i = 0; i < outputA.Length; i++)
            {
                sum += outputA[i][c] - outputB[i][c];
            }
            largest = Math.Max(largest, Math.Abs(sum / outputA.Length));
        }
        return largest;
    }
}
