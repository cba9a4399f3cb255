namespace Katas.Kata14;

public sealed class BreakIt : IBreakIt
{
    public (string A, string B) TextsOnlyPositionsTellApart(PipelineConfig config) => (
            from first in Enumerable.Range('a', 26)
            from second in Enumerable.Range('a', 26)
            where first != second
            let texts = (A: $" {(char)first} {(char)first} {(char)second}", B: $" {(char)second} {(char)first} {(char)first}")
            where Means(texts.A, config).Zip(Means(texts.B, config), (a, b) => Math.Abs(a - b)).Max() > 0.055
            select texts)
        .First();

    private static IEnumerable<double> Means(string text, PipelineConfig config) =>
        new Pipeline().Run(text, config).Output.Aggregate((sum, row) => sum.Zip(row, (a, b) => a + b).ToArray()) is var sums
        && new Pipeline().Run(text, config).Ids.Length is var count
            ? sums.Select(sum => sum / count)
            : [];
}
