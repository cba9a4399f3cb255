using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata12.Hidden;

[Kata(12), Task("attention")]
public sealed class ScalingHiddenTests
{
    private static IScaling Answer => Subject.Of<IScaling>();

    private static Gen<double> Numbers => Gen.Int[-200, 200].Select(hundredths => hundredths / 100.0); // Gen.Double is fond of 0 and 1e-90

    /// <summary>Queries, keys and values; the number of queries, the number of keys, d_k and d_v all differ.</summary>
    private static Gen<double[][][]> Tables =>
        from sizes in Gen.Shuffle(new[] { 1, 2, 3, 4, 5, 6, 7 }, 4)
        from q in Numbers.Array[sizes[2]].Array[sizes[0]]
        from k in Numbers.Array[sizes[2]].Array[sizes[1]]
        from v in Numbers.Array[sizes[3]].Array[sizes[1]]
        select new[] { q, k, v };

    [Test, Task("gauges")]
    [Asks("Factor of small, large and odd widths.")]
    public void Factor_is_one_over_the_root_of_d_k()
    {
        foreach (var dK in new[] { 2, 3, 4, 5, 7, 8, 16, 50, 128, 512, 1000, int.MaxValue })
            Answer.Factor(dK).ShouldBeCloseTo(Math.Pow(dK, -0.5), $"Factor({dK})");
    }

    [Test, Task("gauges"), Edge]
    [Asks("A query four times as long should have half the factor.")]
    public void Four_times_the_length_halves_the_factor() =>
        Property.Holds(Gen.Int[1, 100_000], dK => Answer.Factor(4 * dK)
            .ShouldBeCloseTo(Answer.Factor(dK) / 2, $"Factor({4 * dK}) against half of Factor({dK})"));

    [Test]
    [Asks("Attention where the numbers of queries, keys, and numbers in each all differ.")]
    public void Weights_and_output_are_right_when_all_sizes_differ()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(3, 4, 2), probe.Matrix(5, 4, 2), probe.Matrix(5, 6, 2));
        var (weights, output) = Answer.Attention(q, k, v);
        weights.ShouldBeCloseTo(Reference.Weights(q, k), "Weights of 3 queries and 5 keys of 4 numbers");
        output.ShouldBeCloseTo(Reference.Blend(Reference.Weights(q, k), v),
            "Output of 3 queries, 5 keys of 4 numbers, values of 6 numbers");
    }

    [Test]
    [Asks("Attention of matrices of many sizes.")]
    public void Weights_and_output_are_right_at_generated_sizes() =>
        Property.Holds(Tables, tables =>
        {
            var (q, k, v) = (tables[0], tables[1], tables[2]);
            var (weights, output) = Answer.Attention(q, k, v);
            weights.ShouldBeCloseTo(Reference.Weights(q, k), "Weights");
            output.ShouldBeCloseTo(Reference.Blend(Reference.Weights(q, k), v), "Output");
        });

    [Test]
    [Asks("Attention of wide queries should be scaled by their own width.")]
    public void A_head_of_64_and_a_head_of_50_numbers_are_scaled_by_their_own_width()
    {
        var probe = new Probe();
        foreach (var dK in new[] { 64, probe.Int(40, 60) })
        {
            var (q, k, v) = (probe.Matrix(2, dK), probe.Matrix(7, dK), probe.Matrix(7, 3));
            Answer.Attention(q, k, v).Weights.ShouldBeCloseTo(Reference.Weights(q, k), $"Weights with d_k = {dK}");
        }
    }

    [Test]
    [Asks("Attention after every coordinate is written twice, so that queries are twice as long.")]
    public void Writing_every_coordinate_twice_multiplies_scores_by_the_root_of_2()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(2, 3), probe.Matrix(5, 3), probe.Matrix(5, 4));
        var (weights, output) = Answer.Attention(Twice(q), Twice(k), v);
        var expected = Reference.Weights(Times(q, Math.Sqrt(2)), k);
        weights.ShouldBeCloseTo(expected, "Weights with every coordinate written twice, against queries times √2");
        output.ShouldBeCloseTo(Reference.Blend(expected, v), "Output with every coordinate written twice, against queries times √2");
    }

    [Test]
    [Asks("Attention of queries and keys that are filled up with zeros.")]
    public void Zeros_count_too_and_four_times_the_length_halves_the_scores()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(2, 3), probe.Matrix(5, 3), probe.Matrix(5, 4));
        var padded = Answer.Attention(Padded(q, 12), Padded(k, 12), v);
        padded.Weights.ShouldBeCloseTo(Reference.Weights(Times(q, 0.5), k),
            "Weights after padding queries and keys with zeros to four times their length, against halved queries");
    }

    [Test, Edge]
    [Asks("Every row of weights should be positive and sum to one.")]
    public void Every_row_of_weights_is_positive_and_sums_to_1() =>
        Property.Holds(Tables, tables =>
        {
            var weights = Answer.Attention(tables[0], tables[1], tables[2]).Weights;
            weights.All(row => row.All(weight => weight > 0)).ShouldHold("Every weight should be positive", weights);
            weights.Select(row => row.Sum()).ToArray().ShouldBeCloseTo([.. weights.Select(_ => 1.0)], "Sums of the rows of weights", 1e-12);
        });

    [Test, Edge]
    [Asks("Every output should lie between the smallest and the largest value.")]
    public void Output_stays_between_the_smallest_and_the_largest_value() =>
        Property.Holds(Tables, tables =>
        {
            var output = Answer.Attention(tables[0], tables[1], tables[2]).Output;
            for (var c = 0; c < tables[2][0].Length; c++)
            {
                var column = tables[2].Select(value => value[c]).ToArray();
                output.All(row => row[c] >= column.Min() - 1e-12 && row[c] <= column.Max() + 1e-12)
                    .ShouldHold($"Column {c} of the output should lie between the smallest and the largest value of that column", output);
            }
        });

    [Test, Edge]
    [Asks("Values that are all equal should come out as they are.")]
    public void Values_are_not_scaled()
    {
        var probe = new Probe();
        var value = probe.Row(3, 9);
        var output = Answer.Attention(probe.Matrix(2, 5), probe.Matrix(4, 5), [value, value, value, value]).Output;
        output.ShouldBeCloseTo([value, value], "Output when all keys have the same value");
    }

    [Test, Edge]
    [Asks("A vector added to all keys should change no output.")]
    public void A_vector_added_to_all_keys_changes_nothing() =>
        Property.Holds(Tables, tables =>
        {
            var moved = tables[1].Select(key => key.Select((x, c) => x + c + 1).ToArray()).ToArray();
            var (before, after) = (Answer.Attention(tables[0], tables[1], tables[2]), Answer.Attention(tables[0], moved, tables[2]));
            after.Output.ShouldBeCloseTo(before.Output, "Output after the same vector was added to all keys");
        });

    [Test, Edge]
    [Asks("Keys that move together with their values should take their weights along.")]
    public void Keys_that_move_with_their_values_take_their_weights_along()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(2, 4), probe.Matrix(3, 4), probe.Matrix(3, 5));
        var (before, after) = (Answer.Attention(q, k, v), Answer.Attention(q, [k[1], k[2], k[0]], [v[1], v[2], v[0]]));
        after.Output.ShouldBeCloseTo(before.Output, "Output after keys and values moved round together");
        after.Weights.ShouldBeCloseTo([.. before.Weights.Select(row => new[] { row[1], row[2], row[0] })],
            "Weights after keys and values moved round together");
    }

    [Test, Edge]
    [Asks("A query should get the same answer alone and among others.")]
    public void A_query_does_not_care_who_else_asks()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(3, 4), probe.Matrix(5, 4), probe.Matrix(5, 2));
        var alone = Answer.Attention([q[2]], k, v);
        alone.Weights.ShouldBeCloseTo([Answer.Attention(q, k, v).Weights[2]], "Weights of the last query, asked alone");
        alone.Output.ShouldBeCloseTo([Answer.Attention(q, k, v).Output[2]], "Output of the last query, asked alone");
    }

    [Test, Edge]
    [Asks("A single key should get the whole weight.")]
    public void A_single_key_gets_everything()
    {
        var probe = new Probe();
        var value = probe.Row(2, 9);
        Answer.Attention([probe.Row(3, 3), [0, 0, 0]], [probe.Row(3, 3)], [value]).Output
            .ShouldBeCloseTo([value, value], "Output with a single key");
    }

    [Test, Edge]
    [Asks("Scores of random vectors should spread equally at every width.")]
    public void Scaled_scores_of_random_vectors_have_variance_1_at_any_width()
    {
        var probe = new Probe();
        foreach (var dK in new[] { 25, 100 })
        {
            var unit = Math.Sqrt(3); // uniform numbers from -√3 to √3 have variance 1
            var keys = probe.Matrix(50, dK, unit);
            var weights = Answer.Attention(probe.Matrix(50, dK, unit), [.. keys, new double[dK]], probe.Matrix(51, 1)).Weights;
            // the zero key scores 0
            var scores = weights.SelectMany(row => row.SkipLast(1).Select(weight => Math.Log(weight / row[^1]))).ToArray();
            scores.Average(score => score * score).ShouldBeCloseTo(1, $"Variance of the scores behind your weights with d_k = {dK}", 0.3);
        }
    }

    private static double[][] Twice(double[][] rows) => [.. rows.Select(row => row.SelectMany(x => new[] { x, x }).ToArray())];

    private static double[][] Times(double[][] rows, double factor) => [.. rows.Select(row => row.Select(x => factor * x).ToArray())];

    private static double[][] Padded(double[][] rows, int length) =>
        [.. rows.Select(row => row.Concat(new double[length - row.Length]).ToArray())];
}
