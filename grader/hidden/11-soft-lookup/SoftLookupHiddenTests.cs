using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata11.Hidden;

[Kata(11)]
public sealed class SoftLookupHiddenTests
{
    private static ISoftLookup Answer => Subject.Of<ISoftLookup>();

    private static Gen<double> Numbers => Gen.Int[-200, 200].Select(hundredths => hundredths / 100.0); // Gen.Double is fond of 0 and 1e-90

    /// <summary>A query (as a matrix of one row), keys and values; the number of keys, d_k and d_v all differ.</summary>
    private static Gen<double[][][]> Tables =>
        from sizes in Gen.Shuffle(new[] { 2, 3, 4, 5, 6, 7 }, 3)
        from query in Numbers.Array[sizes[1]].Array[1]
        from keys in Numbers.Array[sizes[1]].Array[sizes[0]]
        from values in Numbers.Array[sizes[2]].Array[sizes[0]]
        select new[] { query, keys, values };

    [Test]
    public void Weights_are_right_at_any_sharpness() =>
        Property.Holds(Gen.Select(Tables, Gen.Int[1, 16])
            .Select((tables, sharpness) => new[] { tables[0], tables[1], [[sharpness / 4.0]] }), tables =>
        {
            var (query, keys, sharpness) = (tables[0][0], tables[1], tables[2][0][0]);
            Answer.Weights(query, keys, sharpness)
                .ShouldBeCloseTo(Reference.Weights(query, keys, sharpness), $"Weights with sharpness {Show.Number(sharpness)}");
        });

    [Test]
    public void Lookup_is_right_at_any_sharpness() =>
        Property.Holds(Gen.Select(Tables, Gen.Int[1, 16])
            .Select((tables, sharpness) => tables.Append([[sharpness / 4.0]]).ToArray()), tables =>
        {
            var (query, keys, values, sharpness) = (tables[0][0], tables[1], tables[2], tables[3][0][0]);
            Answer.Lookup(query, keys, values, sharpness)
                .ShouldBeCloseTo(Reference.Blend(Reference.Weights(query, keys, sharpness), values),
                    $"Lookup with sharpness {Show.Number(sharpness)}");
        });

    [Test]
    public void Without_a_word_the_sharpness_is_1()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(3, 2), probe.Matrix(4, 3, 2), probe.Matrix(4, 5));
        Answer.Weights(query, keys).ShouldBeCloseTo(Reference.Weights(query, keys), "Weights with default sharpness");
        Answer.Lookup(query, keys, values)
            .ShouldBeCloseTo(Reference.Blend(Reference.Weights(query, keys), values), "Lookup with default sharpness");
    }

    [Test]
    public void Weights_are_positive_and_sum_to_1() =>
        Property.Holds(Tables, tables =>
        {
            var weights = Answer.Weights(tables[0][0], tables[1]);
            weights.All(weight => weight > 0).ShouldHold("Every weight should be positive", weights);
            weights.Sum().ShouldBeCloseTo(1, "Sum of the weights", 1e-12);
        });

    [Test]
    public void Lookup_stays_between_the_smallest_and_the_largest_value() =>
        Property.Holds(Tables, tables =>
        {
            var blend = Answer.Lookup(tables[0][0], tables[1], tables[2]);
            blend.Select((x, c) => (x, Column: tables[2].Select(value => value[c]).ToArray()))
                .All(pair => pair.x >= pair.Column.Min() - 1e-12 && pair.x <= pair.Column.Max() + 1e-12)
                .ShouldHold("Every number of the blend should lie between the smallest and the largest of its column", blend);
        });

    [Test]
    public void Keys_that_all_say_the_same_say_it_unchanged()
    {
        var probe = new Probe();
        Answer.Lookup(probe.Row(3), probe.Matrix(4, 3), [[7, -3], [7, -3], [7, -3], [7, -3]], 2)
            .ShouldBeCloseTo([7, -3], "Lookup when all keys have the same value");
    }

    [Test]
    public void Keys_that_move_with_their_values_change_nothing()
    {
        var probe = new Probe();
        var (query, k, v) = (probe.Row(4), probe.Matrix(3, 4), probe.Matrix(3, 2));
        Answer.Lookup(query, [k[1], k[2], k[0]], [v[1], v[2], v[0]])
            .ShouldBeCloseTo(Answer.Lookup(query, k, v), "Lookup after keys and values moved round together");
        var weights = Answer.Weights(query, k);
        Answer.Weights(query, [k[1], k[2], k[0]])
            .ShouldBeCloseTo([weights[1], weights[2], weights[0]], "Weights after the keys moved round");
    }

    [Test]
    public void A_vector_added_to_all_keys_changes_nothing() =>
        Property.Holds(Tables, tables =>
        {
            var moved = tables[1].Select(key => key.Select((x, c) => x + c - 1.5).ToArray()).ToArray();
            Answer.Weights(tables[0][0], moved).ShouldBeCloseTo(Answer.Weights(tables[0][0], tables[1]), "Weights after the same vector "
                + "was added to all keys");
        });

    [Test]
    public void A_longer_key_is_a_louder_key() =>
        Answer.Weights([1, 1], [[1, 0], [3, 0], [-2, 0]])
            .ShouldBeCloseTo(Reference.Weights([1, 1], [[1, 0], [3, 0], [-2, 0]]),
                "Weights of keys of equal direction and different length");

    [Test]
    public void Lookup_grows_with_its_values()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(3), probe.Matrix(5, 3), probe.Matrix(5, 2));
        double[][] larger = [.. values.Select(value => value.Select(x => 10 * x).ToArray())];
        double[] expected = [.. Answer.Lookup(query, keys, values).Select(x => 10 * x)];
        Answer.Lookup(query, keys, larger).ShouldBeCloseTo(expected, "Lookup of values ten times as large");
    }

    [Test]
    public void Sharpness_0_gives_the_mean()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(3), probe.Matrix(4, 3), probe.Matrix(4, 2));
        Answer.Weights(query, keys, 0).ShouldBeCloseTo([0.25, 0.25, 0.25, 0.25], "Weights with sharpness 0");
        double[] mean = [values.Average(value => value[0]), values.Average(value => value[1])];
        Answer.Lookup(query, keys, values, 0).ShouldBeCloseTo(mean, "Lookup with sharpness 0");
    }

    [Test]
    public void Sharpness_1000_gives_the_hard_answer()
    {
        double[][] keys = [[0.4, 1], [1, -0.2], [1, 0.5], [-1, -1]];
        double[][] values = [[1, 2, 3], [4, 5, 6], [-7, 8, 0.5], [0, 0, 1]];
        Answer.Lookup([1, 0.5], keys, values, 1000)
            .ShouldBeCloseTo(Answer.HardLookup([1, 0.5], keys, values), "Lookup with sharpness 1000 against HardLookup");
    }

    [Test]
    public void A_key_that_is_there_twice_splits_its_share_with_its_double()
    {
        var weights = Answer.Weights([1, 2], [[0, 1], [1, 1], [0, 1]]);
        weights[2].ShouldBeCloseTo(weights[0], "The weight of a key against that of its double");
        (weights[0] / weights[1]).ShouldBeCloseTo(Math.Exp(-1), "The ratio of two weights whose scores are 1 apart");
    }

    [Test]
    public void A_single_key_gets_everything()
    {
        Answer.Weights([3, -2], [[-5, 7]], 2).ShouldBeCloseTo([1], "Weights of a single key");
        Answer.Lookup([3, -2], [[-5, 7]], [[4, 5, 6]], 2).ShouldBeCloseTo([4, 5, 6], "Lookup with a single key");
        Answer.HardLookup([3, -2], [[-5, 7]], [[4, 5, 6]]).ShouldBeCloseTo([4, 5, 6], "HardLookup with a single key");
    }

    [Test]
    public void Scores_far_beyond_710_are_no_trouble()
    {
        Answer.Weights([1000, 0], [[2, 1], [2.001, 5], [-3, 2]])
            .ShouldBeCloseTo(Reference.Weights([1000, 0], [[2, 1], [2.001, 5], [-3, 2]]), "Weights of scores above 2000");
        Answer.Lookup([1, 0], [[-2, 1], [-2.001, 5]], [[1], [3]], 1000)
            .ShouldBeCloseTo(Reference.Blend(Reference.Weights([1, 0], [[-2, 1], [-2.001, 5]], 1000), [[1], [3]]),
                "Lookup of scores below -2000");
    }

    [Test]
    public void HardLookup_takes_the_largest_score_wherever_it_stands()
    {
        var probe = new Probe();
        for (var count = 2; count < 12; count++)
        {
            var (query, keys, values) = (probe.Row(3), probe.Matrix(count, 3), probe.Matrix(count, 4));
            var ranking = Reference.Weights(query, keys);
            var best = Enumerable.Range(0, count).MaxBy(j => ranking[j]);
            Answer.HardLookup(query, keys, values).ShouldBeCloseTo(values[best], $"HardLookup among {count} keys");
        }
    }

    [Test]
    public void HardLookup_takes_the_least_bad_key_when_all_scores_are_negative() =>
        Answer.HardLookup([1, 1], [[-3, 0], [-1, -1], [0, -1], [-2, -5]], [[1], [2], [3], [4]])
            .ShouldBeCloseTo([3], "HardLookup with negative scores only");

    [Test]
    public void HardLookup_prefers_a_long_key_to_a_near_one() =>
        Answer.HardLookup([1, 0], [[1, 0], [0, 1], [4, 4]], [[1], [2], [3]])
            .ShouldBeCloseTo([3], "HardLookup with a near key and a long key");

    [Test]
    public void HardLookup_takes_the_first_of_several_winners() =>
        Answer.HardLookup([1, 2], [[1, 0], [1, 1], [3, 0], [-1, 2]], [[1], [2], [3], [4]])
            .ShouldBeCloseTo([2], "HardLookup with three winners of score 3");
}
