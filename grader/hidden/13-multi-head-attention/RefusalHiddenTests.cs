using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata13.Hidden;

[Kata(13), Task("weights"), Edge]
public sealed class RefusalHiddenTests
{
    private static readonly string[] Names = ["x", "W_Q", "W_K", "W_V", "W_O"];

    private static readonly (string What, double[][] Matrix)[] BadForSplit =
    [
        ("null", null!),
        ("no row", []),
        ("a row without numbers", [[], []]),
        ("a shorter last row", [[1, 2, 3, 4], [1, 2]]),
        ("a longer last row", [[1, 2, 3, 4], [1, 2, 3, 4, 5, 6]]),
        ("a null row", [[1, 2, 3, 4], null!]),
        ("a null first row", [null!, [1, 2, 3, 4]]),
    ];

    private static readonly (string What, double[][] Matrix)[] BadForProjection =
    [
        .. BadForSplit,
        ("NaN", [[1, 2, 3, 4], [5, 6, double.NaN, 8], [9, 1, 2, 3], [4, 5, 6, 7]]),
        ("infinity", [[1, 2, 3, 4], [5, 6, 7, double.PositiveInfinity], [9, 1, 2, 3], [4, 5, 6, 7]]),
        ("minus infinity", [[double.NegativeInfinity, 2, 3, 4], [5, 6, 7, 8], [9, 1, 2, 3], [4, 5, 6, 7]]),
        ("rows of 6 numbers where all else is made for 4", Well(4, 6)),
        ("rows of 2 numbers where all else is made for 4", Well(4, 2)),
    ];

    private static readonly (string What, double[][] Matrix)[] BadForWeights =
    [
        .. BadForProjection,
        ("3 rows for tokens of 4 numbers", Well(3, 4)),
        ("5 rows for tokens of 4 numbers", Well(5, 4)),
    ];

    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test, Task("split")]
    [Asks("Split should refuse what is not a matrix.")]
    public void Split_refuses_what_is_not_a_matrix()
    {
        foreach (var (what, matrix) in BadForSplit)
            Refusal.Of(() => Answer.Split(matrix, 2), $"Split of a matrix with {what}");
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(-2)]
    [TestCase(3)]
    [TestCase(8)]
    [Task("split")]
    [Asks("Split should refuse a number of heads that does not divide the columns.")]
    public void Split_refuses_a_number_of_heads_that_does_not_divide_4_columns(int heads) =>
        Refusal.Of(() => Answer.Split(Well(3, 4), heads), $"{heads} heads for 4 columns");

    [TestCase(0)]
    [TestCase(-2)]
    [TestCase(3)]
    [TestCase(8)]
    [Asks("Weights should refuse a number of heads that does not divide the columns.")]
    public void Weights_refuse_a_number_of_heads_that_does_not_divide_4_columns(int heads) =>
        Refusal.Of(() => Answer.Weights(Well(3, 4), Well(4, 4), Well(4, 4), heads), $"{heads} heads for 4 columns");

    [TestCase(0)]
    [TestCase(-2)]
    [TestCase(3)]
    [TestCase(8)]
    [Task("attend")]
    [Asks("Attend should refuse a number of heads that does not divide the columns.")]
    public void Attend_refuses_a_number_of_heads_that_does_not_divide_4_columns(int heads) =>
        Refusal.Of(() => Answer.Attend(Well(3, 4), Well(4, 4), Well(4, 4), Well(4, 4), Well(4, 4), heads), $"{heads} heads for 4 columns");

    [Test, Task("split")]
    [Asks("Concat should refuse to work without heads.")]
    public void Concat_refuses_to_work_without_heads()
    {
        Refusal.Of(() => Answer.Concat(null!), "Concat of null");
        Refusal.Of(() => Answer.Concat([]), "Concat of no heads");
    }

    [Test, Task("split")]
    [Asks("Concat should refuse a head that is not a matrix.")]
    public void Concat_refuses_a_head_that_is_not_a_matrix()
    {
        foreach (var (what, matrix) in BadForSplit)
        {
            Refusal.Of(() => Answer.Concat([Well(2, 4), matrix]), $"Concat with a second head with {what}");
            Refusal.Of(() => Answer.Concat([matrix, Well(2, 4)]), $"Concat with a first head with {what}");
            Refusal.Of(() => Answer.Concat([matrix]), $"Concat of one head with {what}");
        }
    }

    [Test, Task("split")]
    [Asks("Concat should refuse heads of different shapes.")]
    public void Concat_refuses_heads_of_different_shapes()
    {
        Refusal.Of(() => Answer.Concat([Well(2, 3), Well(3, 3)]), "A second head with more tokens than the first");
        Refusal.Of(() => Answer.Concat([Well(3, 3), Well(2, 3)]), "A second head with fewer tokens than the first");
        Refusal.Of(() => Answer.Concat([Well(2, 3), Well(2, 3), Well(2, 4)]), "A third head with more columns than the others");
        Refusal.Of(() => Answer.Concat([Well(2, 3), Well(2, 2)]), "A second head with fewer columns than the first");
    }

    [Test]
    [Asks("Weights should refuse tokens that are not a matrix of finite numbers.")]
    public void Weights_refuse_tokens_that_are_not_a_matrix_of_finite_numbers()
    {
        foreach (var (what, matrix) in BadForProjection)
            Refusal.Of(() => Answer.Weights(matrix, Well(4, 4), Well(4, 4), 2), $"Weights for x with {what}");
    }

    [TestCase(1)]
    [TestCase(2)]
    [Asks("Weights should refuse a weight matrix that does not fit.")]
    public void Weights_refuse_a_weight_matrix_of_the_wrong_shape_or_without_numbers(int place)
    {
        foreach (var (what, matrix) in BadForWeights)
        {
            Refusal.Of(() => Answer.Weights(Well(3, 4), place == 1 ? matrix : Well(4, 4), place == 2 ? matrix : Well(4, 4), 2),
                $"Weights for {Names[place]} with {what}");
        }
    }

    [Test, Task("attend")]
    [Asks("Attend should refuse tokens that are not a matrix of finite numbers.")]
    public void Attend_refuses_tokens_that_are_not_a_matrix_of_finite_numbers()
    {
        foreach (var (what, matrix) in BadForProjection)
            Refusal.Of(() => AttendWith(0, matrix), $"Attend for x with {what}");
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [Task("attend")]
    [Asks("Attend should refuse a weight matrix that does not fit.")]
    public void Attend_refuses_a_weight_matrix_of_the_wrong_shape_or_without_numbers(int place)
    {
        foreach (var (what, matrix) in BadForWeights)
            Refusal.Of(() => AttendWith(place, matrix), $"Attend for {Names[place]} with {what}");
    }

    private static double[][] AttendWith(int place, double[][] matrix)
    {
        double[][][] matrices = [Well(3, 4), Well(4, 4), Well(4, 4), Well(4, 4), Well(4, 4)];
        matrices[place] = matrix;
        return Answer.Attend(matrices[0], matrices[1], matrices[2], matrices[3], matrices[4], 2);
    }

    private static double[][] Well(int rows, int columns) =>
        [.. Enumerable.Range(1, rows).Select(row => Enumerable.Range(1, columns).Select(column => (row - (2 * column)) / 8.0).ToArray())];
}
