using CsCheck;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata11.Hidden;

[Kata(11), Task("attention")]
public sealed class SelfAttentionHiddenTests
{
    private static readonly double[][] Identity = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

    private static ISoftLookup Answer => Subject.Of<ISoftLookup>();

    private static Gen<double> Numbers => Gen.Int[-100, 100].Select(hundredths => hundredths / 100.0); // Gen.Double is fond of 0 and 1e-90

    /// <summary>Tokens, W_Q, W_K, W_V; the number of tokens, d, d_k and d_v all differ.</summary>
    private static Gen<double[][][]> Rooms =>
        from sizes in Gen.Shuffle(new[] { 2, 3, 4, 5, 6 }, 4)
        from x in Numbers.Array[sizes[1]].Array[sizes[0]]
        from wQ in Numbers.Array[sizes[2]].Array[sizes[1]]
        from wK in Numbers.Array[sizes[2]].Array[sizes[1]]
        from wV in Numbers.Array[sizes[3]].Array[sizes[1]]
        select new[] { x, wQ, wK, wV };

    [Test]
    [Asks("SelfAttention where the number of tokens and all widths differ.")]
    public void SelfAttention_is_right_when_all_sizes_differ() =>
        Property.Holds(Rooms, room => ShouldBeRight(room[0], room[1], room[2], room[3]));

    [Test]
    [Asks("SelfAttention where the number of tokens and all widths are equal.")]
    public void SelfAttention_is_right_when_all_sizes_are_equal()
    {
        var probe = new Probe();
        ShouldBeRight(probe.Matrix(3, 3), probe.Matrix(3, 3), probe.Matrix(3, 3), probe.Matrix(3, 3));
    }

    [Test, Edge]
    [Asks("Every row of weights should be positive and sum to one.")]
    public void Every_row_of_weights_is_positive_and_sums_to_1() =>
        Property.Holds(Rooms, room =>
        {
            var weights = Answer.SelfAttention(room[0], room[1], room[2], room[3]).Weights;
            weights.All(row => row.All(weight => weight > 0)).ShouldHold("Every weight should be positive", weights);
            weights.Select(row => row.Sum()).ToArray().ShouldBeCloseTo([.. weights.Select(_ => 1.0)], "Sums of the rows of weights", 1e-12);
        });

    [Test, Edge]
    [Asks("Tokens that change places should take their outputs along.")]
    public void Tokens_that_change_places_take_their_outputs_along()
    {
        var probe = new Probe();
        var (x, wQ, wK, wV) = (probe.Matrix(3, 4), probe.Matrix(4, 2), probe.Matrix(4, 2), probe.Matrix(4, 5));
        var before = Answer.SelfAttention(x, wQ, wK, wV);
        var after = Answer.SelfAttention([x[1], x[2], x[0]], wQ, wK, wV);
        after.Output.ShouldBeCloseTo([before.Output[1], before.Output[2], before.Output[0]], "Output after the tokens moved round");
        after.Weights.ShouldBeCloseTo([.. new[] { 1, 2, 0 }
            .Select(i => new[] { before.Weights[i][1], before.Weights[i][2], before.Weights[i][0] })],
                "Weights after the tokens moved round");
    }

    [Test, Edge]
    [Asks("SelfAttention should be as many soft lookups as there are tokens.")]
    public void Every_token_does_a_soft_lookup_of_its_own() =>
        Property.Holds(Rooms, room =>
        {
            var (q, k, v) = (Project(room[0], room[1]), Project(room[0], room[2]), Project(room[0], room[3]));
            var (weights, output) = Answer.SelfAttention(room[0], room[1], room[2], room[3]);
            weights.ShouldBeCloseTo([.. q.Select(query => Answer.Weights(query, k))],
                "Weights of SelfAttention against Weights of each query");
            output.ShouldBeCloseTo([.. q.Select(query => Answer.Lookup(query, k, v))],
                "Output of SelfAttention against Lookup of each query");
        });

    [Test, Edge]
    [Asks("SelfAttention of a single token.")]
    public void A_token_alone_consults_itself()
    {
        var probe = new Probe();
        ShouldBeRight(probe.Matrix(1, 2), probe.Matrix(2, 1), probe.Matrix(2, 1), probe.Matrix(2, 3));
    }

    [Test, Edge]
    [Asks("SelfAttention should reproduce numbers printed in a book.")]
    public void With_identity_matrices_it_reproduces_the_numbers_printed_by_Raschka()
    {
        double[][] x = [[0.43, 0.15, 0.89], [0.55, 0.87, 0.66], [0.57, 0.85, 0.64], [0.22, 0.58, 0.33], [0.77, 0.25, 0.10], [0.05, 0.80,
            0.55]];
        var (weights, output) = Answer.SelfAttention(x, Identity, Identity, Identity);
        // printed to four digits
        weights[1].ShouldBeCloseTo([0.1385, 0.2379, 0.2333, 0.1240, 0.1082, 0.1581], "Weights of the second of six tokens", 6e-5);
        output[1].ShouldBeCloseTo([0.4419, 0.6515, 0.5683], "Output of the second of six tokens", 6e-5);
    }

    [Test, Edge]
    [Asks("SelfAttention with huge scores.")]
    public void Scores_far_beyond_710_are_no_trouble()
    {
        var probe = new Probe();
        ShouldBeRight(probe.Matrix(4, 3, 100), probe.Matrix(3, 2), probe.Matrix(3, 2), probe.Matrix(3, 5));
    }

    [Test, Edge]
    [Asks("SelfAttention of a loud token beside quiet ones.")]
    public void A_loud_token_leaves_the_quiet_ones_their_own_budget()
    {
        var probe = new Probe();
        ShouldBeRight([[60, 0, 1], [0, .. probe.Row(2)], [0, .. probe.Row(2)], [0, .. probe.Row(2)]], Identity, Identity, Identity);
    }

    [Test]
    [Asks("SelfAttention should be right in a recorded run of a short sentence.")]
    [Sections("the first token", "the second token", "the third token", "the fourth token")]
    public Task Scorecard()
    {
        string[] tokens = ["the", "dog", "bites", "man"];
        double[][] x = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 1, 0, 1]];
        double[][] wQ = [[1, 0], [0, 2], [2, 0], [0, -1]];
        double[][] wK = [[0, 0], [1, 0], [0, 1], [0.2, 0]];
        var (weights, output) = Answer.SelfAttention(x, wQ, wK, [[0.1, 0, 0.3], [1, 0.2, 0], [0, 1, 0.5], [0.4, 0, 1]]);
        var text = new SnapshotText("kata 11 · scorecard");
        for (var i = 0; i < tokens.Length; i++)
        {
            var (scores, row) = (Reference.Scores(x, i, wQ, wK), weights[i]);
            text.Section($"query {SnapshotText.Token(tokens[i])}")
                .Table(["key", "score", "weight"], [
                    .. tokens.Select((token, j) =>
                        new[] { SnapshotText.Token(token), SnapshotText.Number(scores[j]), SnapshotText.Number(row[j]) }),
                    ["sum", "", SnapshotText.Number(row.Sum())]])
                .Line($"output  {string.Join("  ", output[i].Select(SnapshotText.Number))}");
        }
        return Verifier.Verify(text.ToString());
    }

    private static void ShouldBeRight(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        var (weights, output) = Answer.SelfAttention(x, wQ, wK, wV);
        var expected = Reference.SelfAttention(x, wQ, wK, wV);
        weights.ShouldBeCloseTo(expected.Weights, "Weights of SelfAttention");
        output.ShouldBeCloseTo(expected.Output, "Output of SelfAttention");
    }

    private static double[][] Project(double[][] x, double[][] w) => [.. x.Select(token => Reference.Blend(token, w))];
}
