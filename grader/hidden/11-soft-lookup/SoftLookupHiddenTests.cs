using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata11.Hidden;

[Kata(11), Task("soft-lookup")]
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
    [Asks("Weights of many queries and keys, with many sharpnesses.")]
    public void Weights_are_right_at_any_sharpness() =>
        Property.Holds(Gen.Select(Tables, Gen.Int[1, 16])
            .Select((tables, sharpness) => new[] { tables[0], tables[1], [[sharpness / 4.0]] }), tables =>
        {
            var (query, keys, sharpness) = (tables[0][0], tables[1], tables[2][0][0]);
            Answer.Weights(query, keys, sharpness)
                .ShouldBeCloseTo(Reference.Weights(query, keys, sharpness), $"Weights with sharpness {Show.Number(sharpness)}");
        });

    [Test]
    [Asks("Lookup in many tables, with many sharpnesses.")]
    public void Lookup_is_right_at_any_sharpness() =>
        Property.Holds(Gen.Select(Tables, Gen.Int[1, 16])
            .Select((tables, sharpness) => tables.Append([[sharpness / 4.0]]).ToArray()), tables =>
        {
            var (query, keys, values, sharpness) = (tables[0][0], tables[1], tables[2], tables[3][0][0]);
            Answer.Lookup(query, keys, values, sharpness)
                .ShouldBeCloseTo(Reference.Blend(Reference.Weights(query, keys, sharpness), values),
                    $"Lookup with sharpness {Show.Number(sharpness)}");
        });

    [Test, Edge]
    [Asks("Weights and Lookup without a sharpness.")]
    public void Without_a_word_the_sharpness_is_1()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(3, 2), probe.Matrix(4, 3, 2), probe.Matrix(4, 5));
        Answer.Weights(query, keys).ShouldBeCloseTo(Reference.Weights(query, keys), "Weights with default sharpness");
        Answer.Lookup(query, keys, values)
            .ShouldBeCloseTo(Reference.Blend(Reference.Weights(query, keys), values), "Lookup with default sharpness");
    }

    [Test, Edge]
    [Asks("Weights should be positive and sum to one.")]
    public void Weights_are_positive_and_sum_to_1() =>
        Property.Holds(Tables, tables =>
        {
            var weights = Answer.Weights(tables[0][0], tables[1]);
            weights.All(weight => weight > 0).ShouldHold("Every weight should be positive", weights);
            weights.Sum().ShouldBeCloseTo(1, "Sum of the weights", 1e-12);
        });

    [Test, Edge]
    [Asks("A blend should lie between the smallest and the largest value.")]
    public void Lookup_stays_between_the_smallest_and_the_largest_value() =>
        Property.Holds(Tables, tables =>
        {
            var blend = Answer.Lookup(tables[0][0], tables[1], tables[2]);
            blend.Select((x, c) => (x, Column: tables[2].Select(value => value[c]).ToArray()))
                .All(pair => pair.x >= pair.Column.Min() - 1e-12 && pair.x <= pair.Column.Max() + 1e-12)
                .ShouldHold("Every number of the blend should lie between the smallest and the largest of its column", blend);
        });

    [Test, Edge]
    [Asks("Lookup of values that are all equal.")]
    public void Keys_that_all_say_the_same_say_it_unchanged()
    {
        var probe = new Probe();
        var value = probe.Row(2, 9);
        Answer.Lookup(probe.Row(3), probe.Matrix(4, 3), [value, value, value, value], 2)
            .ShouldBeCloseTo(value, "Lookup when all keys have the same value");
    }

    [Test, Edge]
    [Asks("Keys that move together with their values should change no blend.")]
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

    [Test, Edge]
    [Asks("A vector added to all keys should change no weight.")]
    public void A_vector_added_to_all_keys_changes_nothing() =>
        Property.Holds(Tables, tables =>
        {
            var moved = tables[1].Select(key => key.Select((x, c) => x + c - 1.5).ToArray()).ToArray();
            Answer.Weights(tables[0][0], moved).ShouldBeCloseTo(Answer.Weights(tables[0][0], tables[1]), "Weights after the same vector "
                + "was added to all keys");
        });

    [Test]
    [Asks("Weights of keys of the same direction and different lengths.")]
    public void A_longer_key_is_a_louder_key()
    {
        var probe = new Probe();
        var (query, key, sharpness) = (probe.Row(2), probe.Row(2), probe.Int(5, 12) / 4.0);
        double[][] keys = [.. new[] { 1, 3, -2 }.Select(length => key.Select(number => length * number).ToArray())];
        Answer.Weights(query, keys, sharpness)
            .ShouldBeCloseTo(Reference.Weights(query, keys, sharpness), "Weights of keys of equal direction and different length");
    }

    [Test]
    [Asks("Lookup of values that are all made larger.")]
    public void Lookup_grows_with_its_values()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(3), probe.Matrix(5, 3), probe.Matrix(5, 2));
        double[][] larger = [.. values.Select(value => value.Select(x => 10 * x).ToArray())];
        double[] expected = [.. Reference.Blend(Reference.Weights(query, keys, 2.5), values).Select(x => 10 * x)];
        Answer.Lookup(query, keys, larger, 2.5).ShouldBeCloseTo(expected, "Lookup of values ten times as large");
    }

    [Test, Edge]
    [Asks("Weights and Lookup with the smallest sharpness.")]
    public void Sharpness_0_gives_the_mean()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(3), probe.Matrix(4, 3), probe.Matrix(4, 2));
        Answer.Weights(query, keys, 0).ShouldBeCloseTo([0.25, 0.25, 0.25, 0.25], "Weights with sharpness 0");
        double[] mean = [values.Average(value => value[0]), values.Average(value => value[1])];
        Answer.Lookup(query, keys, values, 0).ShouldBeCloseTo(mean, "Lookup with sharpness 0");
    }

    [Test, Edge]
    [Asks("Lookup with a very large sharpness.")]
    public void Sharpness_1000_gives_the_hard_answer()
    {
        double[][] keys = [[0.4, 1], [1, -0.2], [1, 0.5], [-1, -1]];
        var values = new Probe().Matrix(4, 3, 9);
        Answer.Lookup([1, 0.5], keys, values, 1000).ShouldBeCloseTo(values[2], "Lookup with sharpness 1000");
    }

    [Test]
    [Asks("Weights of keys of which one is there twice.")]
    public void A_key_that_is_there_twice_splits_its_share_with_its_double()
    {
        var probe = new Probe();
        var (query, keys, sharpness) = (probe.Row(3), probe.Matrix(2, 3), probe.Int(5, 12) / 4.0);
        keys = [.. keys, keys[0]];
        var weights = Answer.Weights(query, keys, sharpness);
        weights.ShouldBeCloseTo(Reference.Weights(query, keys, sharpness), "Weights of keys of which one is there twice");
        weights[2].ShouldBeCloseTo(weights[0], "The weight of a key against that of its double");
    }

    [Test, Edge]
    [Asks("Weights and Lookup with a single key.")]
    public void A_single_key_gets_everything()
    {
        var probe = new Probe();
        var (query, keys, values) = (probe.Row(2, 3), probe.Matrix(1, 2, 9), probe.Matrix(1, 3, 9));
        Answer.Weights(query, keys, 2).ShouldBeCloseTo([1], "Weights of a single key");
        Answer.Lookup(query, keys, values, 2).ShouldBeCloseTo(values[0], "Lookup with a single key");
    }

    [Test, Edge]
    [Asks("Weights and Lookup of huge scores of both signs.")]
    public void Scores_far_beyond_710_are_no_trouble()
    {
        var nearly = 2 + (new Probe().Int(5, 20) / 10_000.0);
        double[][] high = [[2, 1], [nearly, 5], [-3, 2]];
        Answer.Weights([1000, 0], high).ShouldBeCloseTo(Reference.Weights([1000, 0], high), "Weights of scores above 2000");
        double[][] low = [[-2, 1], [-nearly, 5]];
        Answer.Lookup([1, 0], low, [[1], [3]], 1000)
            .ShouldBeCloseTo(Reference.Blend(Reference.Weights([1, 0], low, 1000), [[1], [3]]), "Lookup of scores below -2000");
    }
}
