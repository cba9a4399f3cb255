using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata09.Hidden;

[Kata(9), Task("scores"), Edge]
public sealed class RopeRefusalHiddenTests
{
    private static IRope Answer => Subject.Of<IRope>();

    [Test, Task("turn")]
    [Asks("Rotate should refuse what is no row of pairs.")]
    public void Rotate_refuses_what_is_no_row_of_pairs()
    {
        Refusal.Of(() => Answer.Rotate(null!, 1), "Rotate of null");
        Refusal.Of(() => Answer.Rotate([], 1), "Rotate of an empty vector");
        Refusal.Of(() => Answer.Rotate([1], 0), "Rotate of a vector of 1 number");
        Refusal.Of(() => Answer.Rotate([1, 2, 3, 4, 5], 2), "Rotate of a vector of 5 numbers");
    }

    [Test, Task("turn")]
    [Asks("Rotate should refuse numbers that are not finite.")]
    public void Rotate_refuses_entries_that_are_not_finite()
    {
        foreach (var entry in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
        {
            Refusal.Of(() => Answer.Rotate([entry, 2, 3, 4], 2), $"Rotate of [{Show.Number(entry)}, 2, 3, 4]");
            Refusal.Of(() => Answer.Rotate([1, 2, 3, entry], 2), $"Rotate of [1, 2, 3, {Show.Number(entry)}]");
        }
    }

    [Test, Task("turn")]
    [Asks("Rotate should refuse a theta that the contract does not allow.")]
    public void Rotate_refuses_a_theta_that_is_not_above_1_or_not_finite()
    {
        foreach (var theta in (double[])[1, 0.5, 0, -10000, double.NaN, double.PositiveInfinity])
            Refusal.Of(() => Answer.Rotate([1, 2, 3, 4], 2, theta), $"Rotate with theta {Show.Number(theta)}");
    }

    [Test, Task("turn")]
    [Asks("RotateRows should refuse what is no matrix.")]
    public void RotateRows_refuses_what_is_no_matrix()
    {
        Refusal.Of(() => Answer.RotateRows(null!, 1), "RotateRows of null");
        Refusal.Of(() => Answer.RotateRows([[1, 2], null!], 1), "RotateRows with a row that is null");
        Refusal.Of(() => Answer.RotateRows([[1, 2], [1, 2, 3, 4]], 1), "RotateRows of a row of 2 and a row of 4");
    }

    [Test, Task("turn")]
    [Asks("RotateRows should refuse what Rotate refuses.")]
    public void RotateRows_refuses_what_Rotate_refuses()
    {
        Refusal.Of(() => Answer.RotateRows([[1, 2, 3], [4, 5, 6]], 1), "RotateRows of rows of 3");
        Refusal.Of(() => Answer.RotateRows([[1, 2], [double.NaN, 4]], 1), "RotateRows of a row with NaN");
        Refusal.Of(() => Answer.RotateRows([[1, 2]], 1, 1), "RotateRows with theta 1");
    }

    [Test]
    [Asks("Score should refuse a query and a key of different lengths.")]
    public void Score_refuses_a_query_and_a_key_of_different_lengths()
    {
        Refusal.Of(() => Answer.Score([1, 2], 3, [1, 2, 3, 4], 2), "Score of a query of 2 and a key of 4");
        Refusal.Of(() => Answer.Score([1, 2, 3, 4], 3, [1, 2], 2), "Score of a query of 4 and a key of 2");
    }

    [Test]
    [Asks("Score should refuse what Rotate refuses.")]
    public void Score_refuses_what_Rotate_refuses()
    {
        Refusal.Of(() => Answer.Score(null!, 3, [1, 2], 2), "Score of a query that is null");
        Refusal.Of(() => Answer.Score([1, 2], 3, null!, 2), "Score of a key that is null");
        Refusal.Of(() => Answer.Score([1, 2, 3], 3, [1, 2, 3], 2), "Score of vectors of 3 numbers");
        Refusal.Of(() => Answer.Score([], 3, [], 2), "Score of empty vectors");
        Refusal.Of(() => Answer.Score([1, double.NaN], 3, [1, 2], 2), "Score of a query with NaN");
        Refusal.Of(() => Answer.Score([1, 2], 3, [double.NaN, 2], 2), "Score of a key with NaN");
        Refusal.Of(() => Answer.Score([1, 2], 3, [1, 2], 2, 1), "Score with theta 1");
    }

    [Test]
    [Asks("Apply should refuse null in place of a matrix.")]
    public void Apply_refuses_what_is_missing()
    {
        Refusal.Of(() => Answer.Apply(null!, [[1, 2]], [[1]], 1), "Apply without queries");
        Refusal.Of(() => Answer.Apply([[1, 2]], null!, [[1]], 1), "Apply without keys");
        Refusal.Of(() => Answer.Apply([[1, 2]], [[1, 2]], null!, 1), "Apply without values");
    }

    [Test]
    [Asks("Apply should refuse different numbers of queries, keys and values.")]
    public void Apply_refuses_different_numbers_of_rows()
    {
        Refusal.Of(() => Answer.Apply([[1, 2], [3, 4]], [[1, 2]], [[1], [2]], 1), "Apply of 2 queries, 1 key and 2 values");
        Refusal.Of(() => Answer.Apply([[1, 2]], [[1, 2], [3, 4]], [[1]], 1), "Apply of 1 query, 2 keys and 1 value");
        Refusal.Of(() => Answer.Apply([[1, 2], [3, 4]], [[1, 2], [3, 4]], [[1]], 1), "Apply of 2 queries, 2 keys and 1 value");
        Refusal.Of(() => Answer.Apply([[1, 2], [3, 4]], [[1, 2], [3, 4]], [[1], [2], [3]], 1), "Apply of 2 queries, 2 keys and 3 values");
    }

    [Test]
    [Asks("Apply should refuse rows whose lengths do not fit.")]
    public void Apply_refuses_widths_that_do_not_fit()
    {
        Refusal.Of(() => Answer.Apply([[1, 2]], [[1, 2, 3, 4]], [[1]], 1), "Apply of queries of 2 and keys of 4");
        Refusal.Of(() => Answer.Apply([[1, 2, 3]], [[1, 2, 3]], [[1, 2]], 1), "Apply of queries and keys of 3");
        Refusal.Of(() => Answer.Apply([[1, 2], [1, 2, 3, 4]], [[1, 2], [3, 4]], [[1], [2]], 1), "Apply of ragged queries");
        Refusal.Of(() => Answer.Apply([[1, 2], [3, 4]], [[1, 2], [1, 2, 3, 4]], [[1], [2]], 1), "Apply of ragged keys");
        Refusal.Of(() => Answer.Apply([[1, 2], [3, 4]], [[1, 2], [3, 4]], [[1], [2, 3]], 1), "Apply of ragged values");
        Refusal.Of(() => Answer.Apply([[1, 2], [3, 4]], [[1, 2], [3, 4]], [[1], null!], 1), "Apply of values with a row that is null");
    }

    [Test]
    [Asks("Scorecard should refuse null in place of a matrix.")]
    public void Scorecard_refuses_what_is_missing()
    {
        Refusal.Of(() => Answer.Scorecard(null!, [[1, 0]], [[1, 0]]), "Scorecard without tokens");
        Refusal.Of(() => Answer.Scorecard([[1]], null!, [[1, 0]]), "Scorecard without W_Q");
        Refusal.Of(() => Answer.Scorecard([[1]], [[1, 0]], null!), "Scorecard without W_K");
    }

    [Test]
    [Asks("Scorecard should refuse tokens and weights whose sizes do not fit.")]
    public void Scorecard_refuses_sizes_that_do_not_fit()
    {
        Refusal.Of(() => Answer.Scorecard([[1, 2]], [[1, 0]], [[1, 0], [0, 1]]), "Scorecard of tokens of 2 and W_Q of 1 row");
        Refusal.Of(() => Answer.Scorecard([[1, 2]], [[1, 0], [0, 1]], [[1, 0]]), "Scorecard of tokens of 2 and W_K of 1 row");
        Refusal.Of(() => Answer.Scorecard([[1]], [[1, 0], [0, 1]], [[1, 0]]), "Scorecard of tokens of 1 and W_Q of 2 rows");
        Refusal.Of(() => Answer.Scorecard([[1]], [[1, 0]], [[1, 0, 2, 3]]), "Scorecard of queries of 2 and keys of 4");
        Refusal.Of(() => Answer.Scorecard([[1]], [[1, 0, 2]], [[1, 0, 2]]), "Scorecard of queries and keys of 3");
    }

    [Test]
    [Asks("Scorecard should refuse ragged matrices and numbers that are not finite.")]
    public void Scorecard_refuses_what_is_no_matrix_of_numbers()
    {
        Refusal.Of(() => Answer.Scorecard([[1, 2], [3]], [[1, 0], [0, 1]], [[1, 0], [0, 1]]), "Scorecard of a token of 2 and a token of 1");
        Refusal.Of(() => Answer.Scorecard([[1, 2]], [[1, 0], [0, 1, 2]], [[1, 0], [0, 1]]), "Scorecard with a ragged W_Q");
        Refusal.Of(() => Answer.Scorecard([[1, 2]], [[1, 0], [0, 1]], [[1, 0], [0, 1, 2]]), "Scorecard with a ragged W_K");
        Refusal.Of(() => Answer.Scorecard([[1, double.NaN]], [[1, 0], [0, 1]], [[1, 0], [0, 1]]), "Scorecard of a token with NaN");
    }
}
