using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata10.Hidden;

/// <summary>The price of distance, and scores that pay it.</summary>
[Kata(10), Task("penalties")]
public sealed class AlibiHiddenTests
{
    private static readonly Gen<double> SomeSlopes = Gen.Int[1, 2000].Select(thousandths => thousandths / 1000.0);

    private static readonly Gen<double> Scores = Gen.Int[-400, 400].Select(hundredths => hundredths / 100.0);

    private static IAlibi Answer => Subject.Of<IAlibi>();

    [Test]
    [Asks("Bias of many sizes and slopes.")]
    public void Bias_is_minus_the_slope_for_each_place() =>
        Property.Holds(Gen.Select(Gen.Int[2, 12], SomeSlopes), sample =>
        {
            var (n, slope) = sample;
            Answer.Bias(n, slope).ShouldBeCloseTo(Oracle.Bias(n, slope), $"Bias({n}, {Show.Number(slope)})");
        });

    [Test, Edge]
    [Asks("Bias of no tokens.")]
    public void Bias_of_no_tokens_is_no_rows() =>
        Answer.Bias(0, 0.5).ShouldBeCloseTo([], "Bias(0, 0.5)");

    [Test, Edge]
    [Asks("Bias of a single token.")]
    public void Bias_of_one_token_is_0() =>
        Answer.Bias(1, 0.5).ShouldBeCloseTo([[0]], "Bias(1, 0.5)");

    [Test, Edge]
    [Asks("Bias with a steep slope.")]
    public void Bias_accepts_a_slope_above_1()
    {
        var slope = new Probe().Number() + 4;
        Answer.Bias(2, slope).ShouldBeCloseTo([[0, -slope], [-slope, 0]], $"Bias(2, {Show.Number(slope)})");
    }

    [Test]
    [Asks("Bias of a long text should go on where that of a short text ends.")]
    public void Bias_of_a_longer_text_goes_on_where_the_shorter_one_ends()
    {
        var probe = new Probe();
        var (slope, n) = (probe.Int(1, 90) / 100.0, probe.Int(30, 50));
        var (shorter, longer) = (Answer.Bias(7, slope), Answer.Bias(n, slope));
        longer.ShouldBeCloseTo(Oracle.Bias(n, slope), $"Bias({n}, {Show.Number(slope)})");
        longer[..7].Select(row => row[..7]).ToArray()
            .ShouldBeCloseTo(shorter, $"The first 7 rows and columns of Bias({n}, {Show.Number(slope)}), compared with 7 tokens");
    }

    [Test, Edge]
    [Asks("A slope twice as steep should cost twice as much.")]
    public void A_slope_twice_as_steep_costs_twice_as_much() =>
        Property.Holds(SomeSlopes, slope => Answer.Bias(9, 2 * slope).ShouldBeCloseTo(
            [.. Answer.Bias(9, slope).Select(row => row.Select(bias => 2 * bias).ToArray())],
                $"Bias(9, {Show.Number(2 * slope)}), compared with half the slope"));

    [Test]
    [Asks("AddBias of a few and of many scores.")]
    public void AddBias_is_the_scores_and_the_penalties()
    {
        var probe = new Probe();
        foreach (var n in (int[])[12, 1, 5])
        {
            var (scores, slope) = (probe.Matrix(n, n, 3), probe.Int(1, 90) / 100.0);
            Answer.AddBias(scores, slope)
                .ShouldBeCloseTo(Sum(scores, Oracle.Bias(n, slope)), $"AddBias of {n} × {n} scores, slope {Show.Number(slope)}");
        }
    }

    [Test]
    [Asks("AddBias of scores of many sizes, with many slopes.")]
    public void AddBias_is_right_at_generated_sizes() =>
        Property.Holds(Gen.Select(SomeSlopes, Gen.Int[2, 7].SelectMany(n => Scores.Array[n].Array[n])), sample =>
        {
            var (slope, scores) = sample;
            Answer.AddBias(scores, slope)
                .ShouldBeCloseTo(Sum(scores, Oracle.Bias(scores.Length, slope)), $"AddBias with slope {Show.Number(slope)}");
        }, times: 20);

    [Test, Edge]
    [Asks("AddBias of no scores.")]
    public void AddBias_of_no_scores_is_no_rows() =>
        Answer.AddBias([], 0.5).ShouldBeCloseTo([], "AddBias of no scores");

    [Test, Edge]
    [Asks("AddBias twice should be AddBias once with both slopes.")]
    public void AddBias_twice_is_once_with_both_slopes() =>
        Property.Holds(Gen.Select(SomeSlopes, SomeSlopes, Scores.Array[4].Array[4]), sample =>
        {
            var (first, second, scores) = sample;
            Answer.AddBias(Answer.AddBias(scores, first), second).ShouldBeCloseTo(
                Answer.AddBias(scores, first + second), $"AddBias of {Show.Value(scores)} with {Show.Number(first)}, then with "
                    + $"{Show.Number(second)}");
        });

    [Test, Edge]
    [Asks("AddBias should leave the scores of hidden keys hidden, and the others right.")]
    public void AddBias_leaves_the_scores_of_hidden_keys_hidden()
    {
        var probe = new Probe();
        var (scores, slope) = (probe.Matrix(4, 4, 5), probe.Int(1, 90) / 100.0);
        var expected = Sum(scores, Oracle.Bias(4, slope));
        // The keys after a query, one before it, and all keys of the second query.
        (int Row, int Column)[] hidden = [(0, 1), (0, 2), (0, 3), (2, 0), (2, 3), (1, 0), (1, 1), (1, 2), (1, 3)];
        foreach (var (row, column) in hidden)
            scores[row][column] = double.NegativeInfinity;
        var biased = Answer.AddBias(scores, slope);
        foreach (var (row, column) in hidden)
        {
            biased[row][column].ShouldBeExactly(double.NegativeInfinity, $"AddBias of scores with hidden keys: row {row}, column {column}");
            (biased[row][column], expected[row][column]) = (0, 0);
        }
        biased.ShouldBeCloseTo(expected, "AddBias of scores with hidden keys, where they are not hidden");
    }

    [Test, Edge]
    [Asks("Looking back only, weights should be those of the form without a distance.")]
    public void Looking_back_only_the_weights_are_those_of_the_short_form()
    {
        var probe = new Probe();
        var (scores, slope) = (probe.Matrix(7, 7, 2), probe.Int(1, 90) / 100.0);
        var biased = Answer.AddBias(scores, slope);
        for (var i = 0; i < 7; i++)
        {
            // Up to key i, -slope · (i - j) and slope · j differ by a number that is the same for the whole row.
            double[] shortForm = [.. scores[i][..(i + 1)].Select((score, j) => score + (slope * j))];
            Softmax(biased[i][..(i + 1)]).ShouldBeCloseTo(Softmax(shortForm),
                $"The weights of query {i} over the keys up to {i}, slope {Show.Number(slope)}");
        }
    }

    [Test]
    [Asks("Of equal scores, a later key should weigh as much as an earlier one at the same distance.")]
    public void Looking_both_ways_a_later_key_gets_no_bonus()
    {
        var weights = Softmax(Answer.AddBias([[0, 0, 0], [0, 0, 0], [0, 0, 0]], new Probe().Int(10, 90) / 100.0)[1]);
        weights[2].ShouldBeCloseTo(weights[0], "The weight of the next key, compared with the one before, for equal scores");
        (weights[1] > weights[2]).ShouldHold("For equal scores a token itself weighs more than the next one", weights);
    }

    [Test, Edge]
    [Asks("Bias with tiny and with huge slopes, and of texts of any length.")]
    public void Prices_of_any_size_are_right()
    {
        var probe = new Probe();
        foreach (var slope in (double[])[double.Epsilon, probe.Int(1, 9) * 1e-150, probe.Int(1, 9) * 1e150, probe.Int(1, 9) * 1e298])
        {
            Answer.Bias(5, slope).Select(row => row.Select(bias => bias / slope).ToArray()).ToArray()
                .ShouldBeCloseTo(Oracle.Bias(5, 1), $"Bias(5, {Show.Number(slope)}), in slopes");
        }

        foreach (var n in Extremes.Sizes(large: 200))
            Answer.Bias(n, 0.5).ShouldBeCloseTo(Oracle.Bias(n, 0.5), $"Bias({n}, 0.5)");
    }

    [Test, Edge]
    [Asks("AddBias of scores that are tiny, huge, equal or far apart.")]
    public void Scores_of_any_size_pay_the_same_price()
    {
        var probe = new Probe();
        var kinds = Enumerable.Range(0, 5).Select(_ => Extremes.Scores(probe, 5)).ToArray();
        for (var kind = 0; kind < kinds[0].Count; kind++)
        {
            double[][] scores = [.. kinds.Select(row => row[kind].Value)];
            Answer.AddBias(scores, 0.25).ShouldBeCloseTo(Sum(scores, Oracle.Bias(5, 0.25)), $"AddBias of {kinds[0][kind].What}");
        }
    }

    [Test, Edge]
    [Asks("Bias and AddBias with the same arguments again, and others in between that differ in one only.")]
    public void What_was_asked_before_changes_no_answer()
    {
        var probe = new Probe();
        var (scores, others) = (probe.Matrix(4, 4), probe.Matrix(4, 4));
        foreach (var (slope, n) in new[] { (0.5, 4), (0.25, 4), (0.5, 5), (0.5, 4) })
            Answer.Bias(n, slope).ShouldBeCloseTo(Oracle.Bias(n, slope), $"Bias({n}, {Show.Number(slope)}) with others in between");
        foreach (var (asked, slope) in new[] { (scores, 0.5), (scores, 0.25), (others, 0.5), (scores, 0.5) })
            Answer.AddBias(asked, slope).ShouldBeCloseTo(Sum(asked, Oracle.Bias(4, slope)), "AddBias with others in between");
    }

    private static double[][] Sum(double[][] a, double[][] b) => [.. a.Zip(b, (left, right) => left.Zip(right, (x, y) => x + y).ToArray())];

    private static double[] Softmax(double[] scores)
    {
        var sum = scores.Sum(score => Math.Exp(score - scores[0]));
        return [.. scores.Select(score => Math.Exp(score - scores[0]) / sum)];
    }
}
