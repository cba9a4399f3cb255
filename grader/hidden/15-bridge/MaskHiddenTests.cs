using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata15.Hidden;

[Kata(15), Task("masked")]
public sealed class MaskHiddenTests
{
    private static readonly Gen<Tokens> Cases =
        from queries in Gen.Int[1, 4]
        from earlier in Gen.Int[0, 3]
        from keyWidth in Gen.Int[1, 4]
        from valueWidth in Gen.Int[1, 4]
        from q in Generated.Matrix(queries, keyWidth)
        from k in Generated.Matrix(queries + earlier, keyWidth)
        from v in Generated.Matrix(queries + earlier, valueWidth)
        select new Tokens(q, k, v);

    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    [Asks("Masks of many numbers of queries and keys.")]
    public void Each_row_of_the_mask_sees_one_key_more_than_the_row_before() =>
        Property.Holds(Gen.Int[1, 7].SelectMany(queries => Gen.Int[queries, 9].Select(keys => (queries, keys))), size =>
        {
            var mask = Answer.Mask(size.queries, size.keys);
            mask.Length.ShouldBeExactly(size.queries, $"The rows of Mask({size.queries}, {size.keys})");
            for (var i = 0; i < mask.Length; i++)
            {
                var visible = size.keys - (mask.Length - 1 - i); // the last row sees all, the one before it all but one
                mask[i].ShouldBeSequence([.. Enumerable.Range(0, size.keys).Select(j => j < visible)],
                    $"Row {i} of Mask({size.queries}, {size.keys})");
            }
        });

    [TestCase(0, 0)]
    [TestCase(0, 3)]
    [TestCase(-1, 3)]
    [TestCase(-2, -1)]
    [TestCase(1, 0)]
    [TestCase(4, 3)]
    [Edge]
    [Asks("Mask should refuse numbers of queries and keys that the contract does not allow.")]
    public void Mask_refuses_no_queries_and_too_few_keys(int queries, int keys) =>
        Refusal.Of(() => Answer.Mask(queries, keys), $"Mask({queries}, {keys})");

    [Test]
    [Asks("Attend for many numbers of queries and keys.")]
    public void Attend_agrees_with_a_second_reference() =>
        Property.Holds(Cases, tokens => tokens.AttendWith(Answer).ShouldBeCloseTo(
            OneByOne.Attend(tokens.Q, tokens.K, tokens.V), $"Attend for {tokens.Q.Length} queries and {tokens.K.Length} keys"));

    [Test]
    [Asks("Attend for fewer queries than keys, where all sizes differ.")]
    public void Attend_agrees_with_a_second_reference_when_all_sizes_differ()
    {
        var tokens = Tokens.Of(queries: 3, keys: 5);
        tokens.AttendWith(Answer).ShouldBeCloseTo(OneByOne.Attend(tokens.Q, tokens.K, tokens.V),
            "Attend for 3 queries and 5 keys of 4 numbers, and values of 6");
    }

    [Test]
    [Asks("Attend for as many queries as keys.")]
    public void Attend_agrees_with_a_second_reference_when_every_token_asks()
    {
        var tokens = Tokens.Of(queries: 5, keys: 5);
        tokens.AttendWith(Answer).ShouldBeCloseTo(OneByOne.Attend(tokens.Q, tokens.K, tokens.V),
            "Attend for 5 queries and 5 keys of 4 numbers, and values of 6");
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(3)]
    [Edge]
    [Asks("No row of Attend should depend on a later token.")]
    public void No_row_depends_on_a_later_token(int row)
    {
        var (tokens, others) = (Tokens.Of(queries: 5, keys: 5), new Probe());
        var changed = tokens with { K = Replaced(tokens.K), V = Replaced(tokens.V) };
        changed.AttendWith(Answer)[..(row + 1)].ShouldBeCloseTo(tokens.AttendWith(Answer)[..(row + 1)], $"Rows 0 to {row} after all "
            + "later keys and values changed");

        double[][] Replaced(double[][] rows) =>
            [.. rows.Select((numbers, token) => token <= row ? numbers : others.Row(numbers.Length, 3))];
    }

    [Test, Edge]
    [Asks("Hidden tokens should have no weight, and the others should share all of it.")]
    public void Hidden_tokens_have_no_weight_and_the_others_share_1() =>
        Property.Holds(Cases, tokens =>
        {
            var weights = Answer.Attend(tokens.Q, tokens.K, Identity(tokens.K.Length)); // identity values show the weights themselves
            for (var i = 0; i < weights.Length; i++)
            {
                var visible = weights[i].Length - (weights.Length - 1 - i);
                weights[i][visible..].All(weight => weight == 0).ShouldHold($"The hidden keys of row {i} should have "
                    + "the weight 0", weights[i]);
                weights[i][..visible].All(weight => weight > 0).ShouldHold($"The visible keys of row {i} should have "
                    + "weights above 0", weights[i]);
                weights[i].Sum().ShouldBeCloseTo(1, $"The sum of the weights of row {i}", 1e-12);
            }
        });

    [Test, Edge]
    [Asks("Attend for the last queries should give the last rows.")]
    public void A_later_chunk_of_queries_gives_the_later_rows()
    {
        var tokens = Tokens.Of(queries: 7, keys: 7);
        (tokens with { Q = tokens.Q[3..] }).AttendWith(Answer)
            .ShouldBeCloseTo(tokens.AttendWith(Answer)[3..], "Attend for the last 4 of 7 queries");
    }

    [Test, Edge]
    [Asks("Attend for a shorter text should give the first rows of the longer one.")]
    public void A_shorter_text_gives_the_first_rows_of_the_longer_one()
    {
        var tokens = Tokens.Of(queries: 5, keys: 5);
        new Tokens(tokens.Q[..3], tokens.K[..3], tokens.V[..3]).AttendWith(Answer)
            .ShouldBeCloseTo(tokens.AttendWith(Answer)[..3], "Attend for the first 3 of 5 tokens");
    }

    [Test, Edge]
    [Asks("Attend for keys that are all equal.")]
    public void Equal_keys_give_each_token_the_mean_of_the_values_so_far()
    {
        var tokens = Tokens.Of(queries: 5, keys: 5);
        double[][] means = [.. tokens.V.Select((row, i) => row.Select((_, column) => tokens.V.Take(i + 1).Average(value => value[column]))
            .ToArray())];
        (tokens with { K = [.. tokens.K.Select(_ => tokens.K[0])] }).AttendWith(Answer)
            .ShouldBeCloseTo(means, "Attend for 5 tokens with equal keys");
    }

    [Test, Edge]
    [Asks("The order of the visible past should not matter.")]
    public void Within_the_visible_past_order_does_not_matter()
    {
        var tokens = Tokens.Of(queries: 1, keys: 5);
        int[] order = [2, 0, 1, 4, 3];
        new Tokens(tokens.Q, [.. order.Select(token => tokens.K[token])], [.. order.Select(token => tokens.V[token])]).AttendWith(Answer)
            .ShouldBeCloseTo(tokens.AttendWith(Answer), "Attend for one query and the same keys in another order");
    }

    [TestCase(3000)]
    [TestCase(-3000)]
    [Edge]
    [Asks("Attend for scores that are all moved far up or down by the same amount.")]
    public void A_common_shift_of_all_scores_changes_nothing(double shift)
    {
        var tokens = Tokens.Of(queries: 5, keys: 5);
        var shifted = tokens with
        {
            Q = [.. tokens.Q.Select(row => (double[])[.. row, 1])],
            K = [.. tokens.K.Select(row => (double[])[.. row, shift])]
        };
        shifted.AttendWith(Answer).ShouldBeCloseTo(OneByOne.Attend(shifted.Q, shifted.K, shifted.V),
            $"Attend for scores that are all near {Show.Number(shift)} divided by the root of 5");
    }

    [Test, Edge]
    [Asks("Attend for a loud query beside quiet ones.")]
    public void A_loud_query_leaves_the_quiet_ones_their_own_budget()
    {
        var probe = new Probe();
        double[] Quiet() => [0, probe.Number(2)];
        var tokens = new Tokens([[60, 0], Quiet(), Quiet(), Quiet()], [[50, 1], Quiet(), Quiet(), Quiet()], probe.Matrix(4, 3, 2));
        tokens.AttendWith(Answer).ShouldBeCloseTo(OneByOne.Attend(tokens.Q, tokens.K, tokens.V),
            "Attend for one loud query and three quiet ones");
    }

    [Test, Edge]
    [Asks("Attend for a query whose scores are very far apart.")]
    public void A_query_that_sees_everything_survives_scores_that_are_thousands_apart()
    {
        var probe = new Probe();
        var tokens = new Tokens(probe.Matrix(1, 4, 60), probe.Matrix(5, 4, 60), probe.Matrix(5, 3));
        tokens.AttendWith(Answer).ShouldBeCloseTo(OneByOne.Attend(tokens.Q, tokens.K, tokens.V), "Attend for one query, 5 keys up to 60");
    }

    [Test]
    [Asks("Mask and weights should be right in a recorded run.")]
    [Sections("the mask", "the weights")]
    public Task Mask_and_weights_of_the_last_three_of_five_tokens()
    {
        double[][] q = [[1, 0.5], [-0.4, 1.2], [0.7, -0.9]];
        double[][] k = [[0.2, 1], [1.1, -0.6], [-0.8, 0.3], [0.9, 0.8], [-0.5, -1.3]];
        var text = new SnapshotText("kata 15 · mask").Section("3 queries, 5 keys");
        foreach (var row in Answer.Mask(3, 5))
            text.Line(string.Concat(row.Select(mayLook => mayLook ? '■' : '·')));
        text.Section("weights").Table(
            ["query", "key 0", "key 1", "key 2", "key 3", "key 4"],
            Answer.Attend(q, k, Identity(5)).Select((row, i) => (string[])[$"{i + 2}", .. row.Select(SnapshotText.Number)]));
        return Verifier.Verify(text.ToString());
    }

    private static double[][] Identity(int width) =>
        [.. Enumerable.Range(0, width).Select(i => Enumerable.Range(0, width).Select(j => i == j ? 1.0 : 0).ToArray())];
}
