using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata10.Hidden;

[Kata(10)]
public sealed class AlibiHiddenTests
{
    private static readonly Gen<double> SomeSlopes = Gen.Int[1, 2000].Select(thousandths => thousandths / 1000.0);

    private static readonly Gen<double> Scores = Gen.Int[-400, 400].Select(hundredths => hundredths / 100.0);

    private static IAlibi Answer => Subject.Of<IAlibi>();

    [Test]
    public void Slopes_of_12_heads_are_8_regular_ones_and_every_other_one_of_16() =>
        Answer.Slopes(12).ShouldBeCloseTo(
            [0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625, 0.0078125, 0.00390625, 0.7071067811865, 0.3535533905933, 0.1767766952966,
            0.0883883476483], "Slopes(12)");

    [Test]
    public void Slopes_of_6_heads_keep_their_order() =>
        Answer.Slopes(6).ShouldBeCloseTo([0.25, 0.0625, 0.015625, 0.00390625, 0.5, 0.125], "Slopes(6)");

    [Test]
    public void The_last_slopes_of_20_heads_come_from_32() =>
        Answer.Slopes(20)[16..].ShouldBeCloseTo([0.8408964152537, 0.5946035575014, 0.4204482076269, 0.2973017787507],
            "The last four of Slopes(20)");

    [Test]
    public void Slopes_follow_the_rule_for_every_number_of_heads()
    {
        for (var heads = 1; heads <= 64; heads++)
            Answer.Slopes(heads).ShouldBeCloseTo(SlopesByExponent(heads), $"Slopes({heads})");
    }

    [Test]
    public void There_is_one_slope_a_head_and_each_is_between_0_and_1()
    {
        foreach (var heads in (int[])[1, 5, 7, 32, 96, 100, 128])
        {
            var slopes = Answer.Slopes(heads);
            slopes.Length.ShouldBeExactly(heads, $"The number of slopes in Slopes({heads})");
            slopes.All(slope => slope is > 0 and < 1).ShouldHold($"All slopes in Slopes({heads}) lie between 0 and 1", slopes);
        }
    }

    [Test]
    public void No_two_heads_have_the_same_slope()
    {
        foreach (var heads in (int[])[3, 12, 31, 48])
            Answer.Slopes(heads).Distinct().Count().ShouldBeExactly(heads, $"The number of different slopes in Slopes({heads})");
    }

    [Test]
    public void Slopes_of_a_power_of_two_are_a_geometric_row_that_ends_at_1_256th()
    {
        foreach (var heads in (int[])[1, 2, 4, 8, 16, 32, 64])
        {
            var slopes = Answer.Slopes(heads);
            slopes[^1].ShouldBeCloseTo(1 / 256.0, $"The last slope in Slopes({heads})");
            for (var head = 1; head < heads; head++)
            {
                (slopes[head] / slopes[head - 1]).ShouldBeCloseTo(slopes[0], $"Slope {head} divided by slope {head - 1} in "
                    + $"Slopes({heads}), compared with slope 0");
            }
        }
    }

    [Test]
    public void Bias_is_minus_the_slope_for_each_place() =>
        Property.Holds(Gen.Select(Gen.Int[1, 12], SomeSlopes), sample =>
        {
            var (n, slope) = sample;
            Answer.Bias(n, slope).ShouldBeCloseTo(BiasByWalking(n, slope), $"Bias({n}, {Show.Number(slope)})");
        });

    [Test]
    public void Bias_of_no_tokens_is_no_rows() =>
        Answer.Bias(0, 0.5).ShouldBeCloseTo([], "Bias(0, 0.5)");

    [Test]
    public void Bias_of_one_token_is_0() =>
        Answer.Bias(1, 0.5).ShouldBeCloseTo([[0]], "Bias(1, 0.5)");

    [Test]
    public void Bias_accepts_a_slope_above_1() =>
        Answer.Bias(2, 3).ShouldBeCloseTo([[0, -3], [-3, 0]], "Bias(2, 3)");

    [Test]
    public void Bias_of_a_longer_text_goes_on_where_the_shorter_one_ends()
    {
        var shorter = Answer.Bias(7, 0.125);
        var longer = Answer.Bias(40, 0.125);
        longer[..7].Select(row => row[..7]).ToArray().ShouldBeCloseTo(shorter, "The first 7 rows and columns of Bias(40, 0.125), "
            + "compared with Bias(7, 0.125)");
        longer[0][39].ShouldBeCloseTo(-4.875, "Bias(40, 0.125): row 0, column 39");
    }

    [Test]
    public void A_slope_twice_as_steep_costs_twice_as_much() =>
        Property.Holds(SomeSlopes, slope => Answer.Bias(9, 2 * slope).ShouldBeCloseTo(
            [.. Answer.Bias(9, slope).Select(row => row.Select(bias => 2 * bias).ToArray())],
                $"Bias(9, {Show.Number(2 * slope)}), compared with half the slope"));

    [Test]
    public void AddBias_is_the_scores_and_the_penalties()
    {
        foreach (var n in (int[])[12, 1, 5])
        {
            var scores = new Probe().Matrix(n, n, 3);
            Answer.AddBias(scores, 0.25).ShouldBeCloseTo(Sum(scores, BiasByWalking(n, 0.25)), $"AddBias of {n} × {n} scores, slope 0.25");
        }
    }

    [Test]
    public void AddBias_of_no_scores_is_no_rows() =>
        Answer.AddBias([], 0.5).ShouldBeCloseTo([], "AddBias of no scores");

    [Test]
    public void AddBias_twice_is_once_with_both_slopes() =>
        Property.Holds(Gen.Select(SomeSlopes, SomeSlopes, Scores.Array[4].Array[4]), sample =>
        {
            var (first, second, scores) = sample;
            Answer.AddBias(Answer.AddBias(scores, first), second).ShouldBeCloseTo(
                Answer.AddBias(scores, first + second), $"AddBias of {Show.Value(scores)} with {Show.Number(first)}, then with "
                    + $"{Show.Number(second)}");
        });

    [Test]
    public void AddBias_leaves_the_scores_of_hidden_keys_hidden()
    {
        var biased = Answer.AddBias([[1, double.NegativeInfinity, double.NegativeInfinity], [2, 3, double.NegativeInfinity], [4, 5, 6]],
            0.5);
        foreach (var (row, column) in ((int, int)[])[(0, 1), (0, 2), (1, 2)])
            biased[row][column].ShouldBeExactly(double.NegativeInfinity, $"AddBias of scores with hidden keys: row {row}, column {column}");
        biased[2].ShouldBeCloseTo([3, 4.5, 6], "AddBias of scores with hidden keys: row 2");
    }

    [Test]
    public void Looking_back_only_the_weights_are_those_of_the_short_form()
    {
        const double Slope = 0.125;
        var scores = new Probe().Matrix(7, 7, 2);
        var biased = Answer.AddBias(scores, Slope);
        for (var i = 0; i < 7; i++)
        {
            // Up to key i, -slope · (i - j) and slope · j differ by a number that is the same for the whole row.
            double[] shortForm = [.. scores[i][..(i + 1)].Select((score, j) => score + (Slope * j))];
            Softmax(biased[i][..(i + 1)]).ShouldBeCloseTo(Softmax(shortForm),
                $"The weights of query {i} over the keys up to {i}, slope 0.125");
        }
    }

    [Test]
    public void Looking_both_ways_a_later_key_gets_no_bonus()
    {
        var weights = Softmax(Answer.AddBias([[0, 0, 0], [0, 0, 0], [0, 0, 0]], 0.5)[1]);
        weights[2].ShouldBeCloseTo(weights[0], "The weight of the next key, compared with the one before, for equal scores");
        (weights[1] > weights[2]).ShouldHold("For equal scores a token itself weighs more than the next one", weights);
    }

    /// <summary>The slopes by their exponents, one head after the other.</summary>
    private static double[] SlopesByExponent(int heads)
    {
        var regular = 1;
        while (2 * regular <= heads)
            regular *= 2;
        var slopes = new double[heads];
        for (var head = 0; head < heads; head++)
        {
            var eighths = head < regular ? head + 1 : head - regular + 0.5;
            slopes[head] = Math.Exp(-Math.Log(256) * eighths / regular);
        }
        return slopes;
    }

    /// <summary>The penalties by walking away from the diagonal, one place at a time.</summary>
    private static double[][] BiasByWalking(int n, double slope)
    {
        var bias = Enumerable.Range(0, n).Select(_ => new double[n]).ToArray();
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
                bias[j][i] = bias[i][j] = bias[i][j - 1] - slope;
        }
        return bias;
    }

    private static double[][] Sum(double[][] a, double[][] b) => [.. a.Zip(b, (left, right) => left.Zip(right, (x, y) => x + y).ToArray())];

    private static double[] Softmax(double[] scores)
    {
        var sum = scores.Sum(score => Math.Exp(score - scores[0]));
        return [.. scores.Select(score => Math.Exp(score - scores[0]) / sum)];
    }
}
