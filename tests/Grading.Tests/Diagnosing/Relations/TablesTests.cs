using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Relations;

/// <summary>
/// Tables that are wrong in some cells, or in another order, and answers to questions with one argument in another's place.
/// </summary>
[Category("Fast")]
internal sealed class TablesTests
{
    private static readonly double[][] Two = [[1.5, 2], [3, 4.25]];
    private static readonly double[][] Three = [[7, 1, 2], [3.5, 9, 4], [5, 6, 8.5]];

    [Test]
    public void Cells_that_are_hidden_above_the_diagonal_are_told() =>
        Told(table => Each(table, (row, column, cell) => column > row ? 0 : cell)).ShouldContain("hidden-above-diagonal");

    [Test]
    public void Cells_that_differ_above_the_diagonal_are_told() =>
        Told(table => Each(table, (row, column, cell) => column > row ? (cell * cell) + 0.1 : cell)).ShouldBe(["above-diagonal-differs"]);

    [Test]
    public void A_diagonal_that_differs_is_told() =>
        Told(table => Each(table, (row, column, cell) => column == row ? (cell * cell) + 0.1 : cell)).ShouldBe(["diagonal-differs"]);

    [Test]
    public void Columns_in_another_order_are_told() => Recorded.Told("Table", (Three, Three, Swapped(Three)),
        (Four, Four, Swapped(Four))).ShouldContain("columns-in-another-order");

    [Test]
    public void A_transposed_answer_is_told_beside_an_empty_one() => Recorded.Told("Table", (Two, (double[][])[], (double[][])[[], []]),
        (Three, Three, Transposed(Three)), (Four, Four, Transposed(Four))).ShouldContain("transposed");

    [Test]
    public void One_argument_in_the_place_of_another_is_told() => ToldOf((left, _) => Sum(left, left))
        .ShouldBe(["argument-for-another"]);

    [Test]
    public void The_mean_of_a_row_that_was_taken_away_is_told() => ToldOf((left, right) => Sum(left, Centred(right)))
        .ShouldBe(["centred-argument"]);

    private static double[][] Four => [[1, 5, 9, 2], [6, 3, 7, 8]];

    private static IReadOnlyList<string> Told(Func<double[][], double[][]> wrong) =>
        Recorded.Told("Table", (Two, Two, wrong(Two)), (Three, Three, wrong(Three)));

    private static IReadOnlyList<string> ToldOf(Func<double[], double[], double[]> wrong)
    {
        double[][] rows = [[1, 2.5, 7], [3, 0.5, 4], [9, 2, 6.5], [5, 8, 1.25]];
        return Recorded.ToldOf("Combined", (_, arguments) => Sum((double[])arguments[0]!, (double[])arguments[1]!),
            [.. rows.Zip(rows.Reverse()).Select(pair =>
                (new object?[] { pair.First, pair.Second }, (object)Sum(pair.First, pair.Second),
                    (object)wrong(pair.First, pair.Second)))]);
    }

    private static double[] Sum(double[] left, double[] right) => [.. left.Zip(right, (a, b) => (3 * a) + (b * b))];

    private static double[] Centred(double[] row) => [.. row.Select(number => number - row.Average())];

    private static double[][] Each(double[][] table, Func<int, int, double, double> change) =>
        [.. table.Select((row, i) => row.Select((cell, j) => change(i, j, cell)).ToArray())];

    private static double[][] Swapped(double[][] table) => [.. table.Select(row => (double[])[row[1], row[2], row[0], .. row[3..]])];

    private static double[][] Transposed(double[][] table) =>
        [.. table[0].Select((_, column) => table.Select(row => row[column]).ToArray())];
}
