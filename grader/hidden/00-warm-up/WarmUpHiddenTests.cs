using CsCheck;
using Katas.Kit;
using Katas.Snapshots;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata00.Hidden;

public sealed class WarmUpHiddenTests
{
    private const double NegativeInfinity = double.NegativeInfinity;

    // Quarters keep shifted scores exact, so that a law about a shift is not blurred by rounding.
    private static readonly Gen<double[]> ModerateScores = Gen.Int[-80, 80].Select(quarters => quarters / 4.0).Array[2, 9];

    private static readonly Gen<double[]> WildScores = Gen.Int[-6000, 6000].Select(quarters => quarters / 4.0).Array[1, 7];

    private static IWarmUp Answer => Subject.Of<IWarmUp>();

    [TestCase(2, 3, 4)]
    [TestCase(5, 2, 3)]
    [TestCase(4, 1, 2)]
    [TestCase(1, 4, 3)]
    [TestCase(3, 5, 1)]
    public void MatMul_is_a_sum_of_outer_products(int rows, int inner, int columns)
    {
        var probe = new Probe();
        var (a, b) = (probe.Matrix(rows, inner), probe.Matrix(inner, columns));
        Answer.MatMul(a, b).ShouldBeCloseTo(SumOfOuterProducts(a, b), $"MatMul of {rows} × {inner} and {inner} × {columns}");
    }

    [Test]
    public void MatMul_is_associative()
    {
        var probe = new Probe();
        var (a, b, c) = (probe.Matrix(2, 3), probe.Matrix(3, 5), probe.Matrix(5, 4));
        Answer.MatMul(Answer.MatMul(a, b), c).ShouldBeCloseTo(Answer.MatMul(a, Answer.MatMul(b, c)), "(a · b) · c against a · (b · c)");
    }

    [Test]
    public void The_transpose_of_a_product_is_the_product_of_the_transposes_in_reverse_order()
    {
        var probe = new Probe();
        var (a, b) = (probe.Matrix(2, 5), probe.Matrix(5, 3));
        var (left, right) = (Answer.Transpose(b), Answer.Transpose(a));
        Answer.Transpose(Answer.MatMul(a, b)).ShouldBeCloseTo(Answer.MatMul(left, right), "(a · b)ᵀ against bᵀ · aᵀ");
    }

    [Test]
    public void The_identity_changes_nothing_on_either_side()
    {
        var a = new Probe().Matrix(2, 3, 100);
        Answer.MatMul(a, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]).ShouldBeCloseTo(a, "a · identity");
        Answer.MatMul([[1, 0], [0, 1]], a).ShouldBeCloseTo(a, "identity · a");
    }

    [Test]
    public void MatMul_of_no_rows_is_no_rows() =>
        Answer.MatMul([], [[1, 2], [3, 4]]).ShouldBeCloseTo([], "MatMul([], [[1, 2], [3, 4]])");

    [Test]
    public void MatMul_refuses_more_rows_on_the_right_than_columns_on_the_left() =>
        Refusal.Of(() => Answer.MatMul([[1, 2], [3, 4]], [[1], [2], [3]]), "MatMul of 2 × 2 and 3 × 1");

    [Test]
    public void MatMul_refuses_no_rows_on_the_right() =>
        Refusal.Of(() => Answer.MatMul([[1, 2]], []), "MatMul of 1 × 2 and no rows");

    [Test]
    public void MatMul_refuses_ragged_matrices()
    {
        Refusal.Of(() => Answer.MatMul([[1, 2], [3]], [[1], [2]]), "a left matrix with a shorter second row");
        Refusal.Of(() => Answer.MatMul([[1, 2], [3, 4, 5]], [[1], [2]]), "a left matrix with a longer second row");
        Refusal.Of(() => Answer.MatMul([[1, 2]], [[1, 2], [3]]), "a right matrix with a shorter second row");
        Refusal.Of(() => Answer.MatMul([[1, 2]], [[1], [2, 3]]), "a right matrix with a longer second row");
    }

    [Test]
    public void MatMul_refuses_null()
    {
        Refusal.Of(() => Answer.MatMul(null!, [[1]]), "null as the left matrix");
        Refusal.Of(() => Answer.MatMul([[1]], null!), "null as the right matrix");
        Refusal.Of(() => Answer.MatMul([[1], null!], [[1]]), "a left matrix with null as a row");
        Refusal.Of(() => Answer.MatMul([[1, 2]], [[1], null!]), "a right matrix with null as a row");
    }

    [TestCase(3, 5)]
    [TestCase(4, 2)]
    [TestCase(3, 1)]
    public void Transpose_swaps_row_and_column_of_every_number(int rows, int columns)
    {
        var a = new Probe().Matrix(rows, columns);
        Answer.Transpose(a).ShouldBeCloseTo(ColumnsOf(a), $"Transpose of {rows} × {columns}");
    }

    [Test]
    public void Transposing_twice_gives_the_matrix_back()
    {
        var a = new Probe().Matrix(2, 4);
        Answer.Transpose(Answer.Transpose(a)).ShouldBeCloseTo(a, "the transpose of the transpose");
    }

    [Test]
    public void Transpose_of_no_rows_is_no_rows() =>
        Answer.Transpose([]).ShouldBeCloseTo([], "Transpose([])");

    [Test]
    public void Transpose_refuses_ragged_rows_and_null()
    {
        Refusal.Of(() => Answer.Transpose([[1, 2], [3]]), "a matrix with a shorter second row");
        Refusal.Of(() => Answer.Transpose([[1], [2, 3]]), "a matrix with a longer second row");
        Refusal.Of(() => Answer.Transpose(null!), "null as a matrix");
        Refusal.Of(() => Answer.Transpose([[1], null!]), "a matrix with null as a row");
    }

    [Test]
    public void Weights_are_positive_and_sum_to_1() => Property.Holds(ModerateScores, scores =>
    {
        var weights = Answer.Softmax(scores);
        weights.All(weight => weight is > 0 and <= 1).ShouldHold($"Each weight of {Show.Value(scores)} should be above 0 and at most 1", weights);
        weights.Sum().ShouldBeCloseTo(1, $"the sum of the weights of {Show.Value(scores)}", 1e-12);
    });

    [Test]
    public void Two_weights_stand_in_the_ratio_of_e_to_the_difference_of_their_scores() => Property.Holds(ModerateScores, scores =>
    {
        var weights = Answer.Softmax(scores);
        var ratio = weights[1] / weights[0] / Math.Exp(scores[1] - scores[0]);
        ratio.ShouldBeCloseTo(1, $"weight 1 / weight 0 over exp(score 1 - score 0), for scores {Show.Value(scores)}");
    });

    [TestCase(100)]
    [TestCase(-5000)]
    [TestCase(1e6)]
    [TestCase(-1e6)]
    public void A_common_shift_of_all_scores_changes_nothing(double shift) => Property.Holds(ModerateScores, scores =>
    {
        double[] shifted = [.. scores.Select(score => score + shift)];
        Answer.Softmax(shifted).ShouldBeCloseTo(Answer.Softmax(scores), $"Softmax of {Show.Value(shifted)} against Softmax of {Show.Value(scores)}");
    }, times: 20);

    [Test]
    public void A_higher_score_gets_a_higher_weight() => Property.Holds(ModerateScores, scores =>
    {
        var weights = Answer.Softmax(scores);
        double[] byScore = [.. weights.Zip(scores).OrderBy(pair => pair.Second).Select(pair => pair.First)];
        byScore.SequenceEqual(byScore.Order()).ShouldHold($"The weights of {Show.Value(scores)} should grow with the scores", weights);
    });

    [Test]
    public void Reordered_scores_get_the_same_weights_reordered()
    {
        var scores = new Probe().Row(5, 4);
        int[] cycle = [2, 3, 1, 0, 4];
        var weights = Answer.Softmax(scores);
        Answer.Softmax([.. cycle.Select(i => scores[i])]).ShouldBeCloseTo([.. cycle.Select(i => weights[i])], "Softmax of reordered scores");
    }

    [Test]
    public void Each_weight_is_1_over_the_sum_of_e_to_the_other_scores_minus_its_own() => Property.Holds(WildScores, scores =>
        Answer.Softmax(scores).ShouldBeCloseTo(OneScoreAgainstAll(scores), $"Softmax({Show.Value(scores)})"), times: 100);

    [TestCase(0)]
    [TestCase(-3.5)]
    [TestCase(2000)]
    [TestCase(-2000)]
    public void A_single_score_takes_everything(double score) =>
        Answer.Softmax([score]).ShouldBeCloseTo([1], $"Softmax([{Show.Number(score)}])", 1e-12);

    [Test]
    public void Scores_far_below_zero_have_weights_too() =>
        Answer.Softmax([-1000, -1001, -1003]).ShouldBeCloseTo(OneScoreAgainstAll([-1000, -1001, -1003]), "Softmax([-1000, -1001, -1003])");

    [Test]
    public void Scores_at_the_edge_of_what_exp_can_do_have_weights_too() =>
        Answer.Softmax([709, -709, 708]).ShouldBeCloseTo(OneScoreAgainstAll([709, -709, 708]), "Softmax([709, -709, 708])");

    [Test]
    public void One_score_far_above_the_average_takes_everything() =>
        Answer.Softmax([0, 0, 0, 2000, 0]).ShouldBeCloseTo([0, 0, 0, 1, 0], "Softmax([0, 0, 0, 2000, 0])");

    [Test]
    public void Scores_as_far_apart_as_doubles_go_have_weights_too() =>
        Answer.Softmax([-1e300, 1e300, 0]).ShouldBeCloseTo([0, 1, 0], "Softmax([-1e300, 1e300, 0])");

    [Test]
    public void A_thousand_equal_scores_share_evenly() =>
        Answer.Softmax([.. Enumerable.Repeat(-7.25, 1000)]).ShouldBeCloseTo([.. Enumerable.Repeat(1 / 1000.0, 1000)], "Softmax of a thousand equal scores", 1e-12);

    [Test]
    public void Minus_infinity_gets_exactly_0_and_leaves_the_others_as_they_were()
    {
        var weights = Answer.Softmax([NegativeInfinity, 3, NegativeInfinity, 2]);
        weights.ShouldBeCloseTo(OneScoreAgainstAll([NegativeInfinity, 3, NegativeInfinity, 2]), "Softmax([-∞, 3, -∞, 2])");
        weights[0].ShouldBeExactly(0, "the weight of the first -∞ in Softmax([-∞, 3, -∞, 2])");
    }

    [Test]
    public void Minus_infinity_beside_a_far_negative_score_leaves_it_everything() =>
        Answer.Softmax([NegativeInfinity, -900]).ShouldBeCloseTo([0, 1], "Softmax([-∞, -900])");

    [Test]
    public void Softmax_refuses_null_and_no_scores()
    {
        Refusal.Of(() => Answer.Softmax(null!), "null as scores");
        Refusal.Of(() => Answer.Softmax([]), "no scores");
    }

    [Test]
    public void Softmax_refuses_scores_none_of_which_is_finite()
    {
        Refusal.Of(() => Answer.Softmax([NegativeInfinity]), "one score of -∞ and nothing else");
        Refusal.Of(() => Answer.Softmax([NegativeInfinity, NegativeInfinity]), "two scores of -∞ and nothing else");
    }

    [Test]
    public void Softmax_refuses_plus_infinity_and_NaN()
    {
        Refusal.Of(() => Answer.Softmax([1, double.PositiveInfinity]), "a score of +∞");
        Refusal.Of(() => Answer.Softmax([double.PositiveInfinity, NegativeInfinity]), "scores of +∞ and -∞");
        Refusal.Of(() => Answer.Softmax([double.NaN, 1]), "NaN as the first score");
        Refusal.Of(() => Answer.Softmax([1, double.NaN, 2]), "NaN between two scores");
    }

    [TestCase(3, 4)]
    [TestCase(5, 2)]
    [TestCase(1, 3)]
    [TestCase(3, 1)]
    public void SoftmaxRows_is_the_softmax_of_each_row(int rows, int columns)
    {
        var scores = new Probe().Matrix(rows, columns, 5);
        Answer.SoftmaxRows(scores).ShouldBeCloseTo([.. scores.Select(OneScoreAgainstAll)], $"SoftmaxRows of {rows} × {columns}");
    }

    [Test]
    public void A_row_far_below_another_has_weights_of_its_own()
    {
        double[][] scores = [[0, 1], [-1000, -1001], [2000, 2003]];
        Answer.SoftmaxRows(scores).ShouldBeCloseTo([.. scores.Select(OneScoreAgainstAll)], $"SoftmaxRows({Show.Value(scores)})");
    }

    [Test]
    public void Rows_of_positive_scores_are_harmless_whatever_their_distance()
    {
        double[][] scores = [[3, 5, 4], [2000, 2001, 1999]];
        Answer.SoftmaxRows(scores).ShouldBeCloseTo([.. scores.Select(OneScoreAgainstAll)], $"SoftmaxRows({Show.Value(scores)})");
    }

    [Test]
    public void One_score_far_above_the_average_takes_its_row() =>
        Answer.SoftmaxRows([[0, 0, 2000, 0], [0, 0, 0, 0]]).ShouldBeCloseTo([[0, 0, 1, 0], [0.25, 0.25, 0.25, 0.25]], "SoftmaxRows([[0, 0, 2000, 0], [0, 0, 0, 0]])");

    [Test]
    public void Every_row_has_a_budget_of_exactly_1()
    {
        foreach (var weights in Answer.SoftmaxRows([[-2, -2.5], [40, 3], [7, 7]]))
            weights.Sum().ShouldBeCloseTo(1, "the sum of one row of SoftmaxRows([[-2, -2.5], [40, 3], [7, 7]])", 1e-12);
    }

    [Test]
    public void Minus_infinity_gets_the_weight_0_in_its_row_only()
    {
        double[][] scores = [[1, NegativeInfinity, NegativeInfinity], [1, 2, NegativeInfinity], [1, 2, 4]];
        Answer.SoftmaxRows(scores).ShouldBeCloseTo([.. scores.Select(OneScoreAgainstAll)], $"SoftmaxRows({Show.Value(scores)})");
    }

    [Test]
    public void SoftmaxRows_of_no_rows_is_no_rows() =>
        Answer.SoftmaxRows([]).ShouldBeCloseTo([], "SoftmaxRows([])");

    [Test]
    public void SoftmaxRows_refuses_ragged_rows_and_null()
    {
        Refusal.Of(() => Answer.SoftmaxRows([[1, 2], [3]]), "scores with a shorter second row");
        Refusal.Of(() => Answer.SoftmaxRows([[1], [2, 3]]), "scores with a longer second row");
        Refusal.Of(() => Answer.SoftmaxRows(null!), "null as scores");
        Refusal.Of(() => Answer.SoftmaxRows([[1], null!]), "scores with null as a row");
    }

    [Test]
    public void SoftmaxRows_refuses_a_row_that_softmax_refuses()
    {
        Refusal.Of(() => Answer.SoftmaxRows([[], []]), "rows without scores");
        Refusal.Of(() => Answer.SoftmaxRows([[1, 2], [3, double.NaN]]), "NaN in the second row");
        Refusal.Of(() => Answer.SoftmaxRows([[1, double.PositiveInfinity], [3, 4]]), "+∞ in the first row");
        Refusal.Of(() => Answer.SoftmaxRows([[1, 2], [NegativeInfinity, NegativeInfinity]]), "a row of nothing but -∞");
    }

    [Test]
    public Task Softmax_step_by_step()
    {
        var text = new SnapshotText("kata 00 · softmax");
        AddSteps(text, "scores 2, 1, -1", [2, 1, -1]);
        AddSteps(text, "the same scores, 1000 higher", [1002, 1001, 999]);
        AddSteps(text, "the same scores, three times as large", [6, 3, -3]);
        return Verifier.Verify(text.ToString());
    }

    [Test]
    public Task Every_token_meets_every_token()
    {
        double[][] queries = [[1, 0.5], [-0.25, 2], [0, 1]];
        double[][] keys = [[2, 1], [0.75, -1], [1.5, 3], [-2, 1.25]];
        var scores = Answer.MatMul(queries, Answer.Transpose(keys));
        var text = new SnapshotText("kata 00 · scores and weights")
            .Section("queries · transposed keys").Matrix(scores)
            .Section("softmax of each row").Matrix(Answer.SoftmaxRows(scores));
        return Verifier.Verify(text.ToString());
    }

    private static void AddSteps(SnapshotText text, string name, double[] scores)
    {
        var max = scores.Max();
        double[] exponentials = [.. scores.Select(score => Math.Exp(score - max))];
        text.Section(name).Table(
            ["score", "max", "exp(score-max)", "sum", "weight"],
            scores.Zip(exponentials, Answer.Softmax(scores)).Select(row => Cells(row.First, max, row.Second, exponentials.Sum(), row.Third)));
    }

    private static string[] Cells(params double[] numbers) => [.. numbers.Select(SnapshotText.Number)];

    /// <summary>Another road to the product: column k of a times row k of b is a whole matrix; the product is the sum of them.</summary>
    private static double[][] SumOfOuterProducts(double[][] a, double[][] b)
    {
        var sum = a.Select(_ => new double[b[0].Length]).ToArray();
        for (var k = 0; k < b.Length; k++)
        {
            for (var i = 0; i < a.Length; i++)
            {
                for (var j = 0; j < b[k].Length; j++)
                    sum[i][j] += a[i][k] * b[k][j];
            }
        }
        return sum;
    }

    private static double[][] ColumnsOf(double[][] a)
    {
        var columns = Enumerable.Range(0, a[0].Length).Select(_ => new double[a.Length]).ToArray();
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; j < a[i].Length; j++)
                columns[j][i] = a[i][j];
        }
        return columns;
    }

    /// <summary>Another road to the softmax, without a maximum: <c>1 / Σⱼ exp(xⱼ − xᵢ)</c>; where the sum overflows, the weight is 0.</summary>
    private static double[] OneScoreAgainstAll(double[] scores) =>
        [.. scores.Select(own => double.IsNegativeInfinity(own) ? 0 : 1 / scores.Sum(other => Math.Exp(other - own)))];
}
