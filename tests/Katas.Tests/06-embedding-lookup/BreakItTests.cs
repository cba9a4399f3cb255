using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata06.Tests;

[Kata(6), Task("break-it")]
public sealed class BreakItTests
{
    private static readonly double[][] ReadmeExample = [[1, 0], [0, 1], [1, 0]];

    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void No_line_through_the_ids_comes_near_your_table()
    {
        var table = WellFormedTable();
        for (var column = 0; column < table[0].Length; column++)
        {
            double[] contents = [.. table.Select(row => row[column])];
            var fit = Fit(contents);
            (fit.RSquared < 0.5).ShouldHold(
                $"Column {column} of your table, {Show.Value(contents)}, should be far from every line, but id · "
                    + $"{Show.Number(fit.Slope)} + {Show.Number(fit.Start)} explains half of it or more",
                $"R² = {Show.Number(fit.RSquared)}");
        }
    }

    [Test]
    public void Opening_the_lockers_gives_your_table_exactly()
    {
        var table = WellFormedTable();
        double[][] opened = [.. table.Select((_, id) => OneHotTimes(table, id))];
        opened.ShouldBeCloseTo(table, "one-hot rows times your table", tolerance: 0);
    }

    [Test]
    public void Your_table_is_not_the_README_s()
    {
        var table = WellFormedTable();
        (Show.Value(table) != Show.Value(ReadmeExample)).ShouldHold("Your table is the README's own example; find another", table);
    }

    private static double[][] WellFormedTable()
    {
        var table = Answer.TableNoLineCanReproduce();
        (table.Length is >= 3 and <= 20).ShouldHold("Your table should have 3 to 20 rows", table);
        table.All(row => row.Length == table[0].Length && row.Length is >= 1 and <= 8)
            .ShouldHold("Rows should be equally long, with 1 to 8 numbers", table);
        table.All(row => row.All(number => double.IsFinite(number) && Math.Abs(number) <= 1e6))
            .ShouldHold("Numbers should be finite and at most 1 000 000 in size", table);
        return table;
    }

    /// <summary>The line of least squares through the points (id, contents[id]), and the share of the variance it explains.</summary>
    private static (double Slope, double Start, double RSquared) Fit(double[] contents)
    {
        var (meanId, mean) = ((contents.Length - 1) / 2.0, contents.Average());
        var idVariance = contents.Select((_, id) => Math.Pow(id - meanId, 2)).Sum();
        var variance = contents.Sum(number => Math.Pow(number - mean, 2));
        var covariance = contents.Select((number, id) => (id - meanId) * (number - mean)).Sum();
        var slope = covariance / idVariance;
        return (slope, mean - (slope * meanId), contents.Distinct().Count() == 1 ? 1 : covariance * slope / variance);
    }

    private static double[] OneHotTimes(double[][] table, int id) =>
        [.. table[id].Select((_, column) => table.Select((row, other) => (other == id ? 1 : 0) * row[column]).Sum())];
}
