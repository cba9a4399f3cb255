using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata13.Hidden;

[Kata(13), Task("weights")]
public sealed class WeightsHiddenTests
{
    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test]
    [Asks("Weights for many numbers of tokens, columns and heads.")]
    public void Weights_agree_with_a_second_reference() =>
        Property.Holds(Case.Any, example => Answer.Weights(example.X, example.WQ, example.WK, example.Heads)
            .ShouldBeCloseTo(HeadByHead.Weights(example.X, example.WQ, example.WK, example.Heads), $"Weights in {example.Heads} heads"));

    [TestCase(8, 2)]
    [TestCase(6, 3)]
    [TestCase(12, 4)]
    [Asks("Weights where the numbers of tokens, columns and heads all differ.")]
    public void Weights_of_five_tokens_agree_with_a_second_reference(int width, int heads)
    {
        var example = Case.FiveTokens(width, heads);
        Answer.Weights(example.X, example.WQ, example.WK, heads)
            .ShouldBeCloseTo(HeadByHead.Weights(example.X, example.WQ, example.WK, heads),
                $"Weights of 5 tokens with {width} numbers in {heads} heads");
    }

    [Test]
    [Asks("Weights of tokens that are alike in one head and unlike in the other.")]
    public void Each_score_is_divided_by_the_root_of_the_head_width()
    {
        double[][] x = [[1, 1, 1, 1, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1, 1, 1], [1, 1, 0, 0, 0, 0, 0, 1]];
        Answer.Weights(x, Case.Identity(8), Case.Identity(8), 2).ShouldBeCloseTo(
            [
                [[0.6652409557748218, 0.09003057317038046, 0.24472847105479764], [1.0 / 3, 1.0 / 3, 1.0 / 3], [0.4223187982515182,
                    0.15536240349696362, 0.4223187982515182]],
                [[1.0 / 3, 1.0 / 3, 1.0 / 3], [0.09962364806231831, 0.7361247243125938, 0.1642516276250878], [0.23269653761889864,
                    0.38365173119055074, 0.38365173119055074]],
            ],
            $"Weights of {Show.Value(x)} in 2 heads, with identity projections");
    }

    [Test]
    [Asks("Weights of heads that own a single column each.")]
    public void Heads_of_width_1_need_no_scale()
    {
        var x = new Probe().Matrix(4, 3);
        double[][][] expected = [.. Enumerable.Range(0, 3)
            .Select(head => x.Select(query => x.Select(key => 1 / x.Sum(other => Math.Exp(query[head] * (other[head] - key[head]))))
                .ToArray()).ToArray())];
        Answer.Weights(x, Case.Identity(3), Case.Identity(3), 3).ShouldBeCloseTo(expected, "Weights in 3 heads of one column each");
    }

    [Test, Edge]
    [Asks("Every row of weights should sum to one in every head.")]
    public void Every_token_spends_exactly_1_in_every_head() =>
        Property.Holds(Case.Any, example =>
        {
            foreach (var row in Answer.Weights(example.X, example.WQ, example.WK, example.Heads).SelectMany(head => head))
            {
                row.All(weight => weight >= 0).ShouldHold("No weight should be negative", row);
                row.Sum().ShouldBeCloseTo(1, "The sum of one row of weights", 1e-12);
            }
        });

    [Test, Edge]
    [Asks("Weights of huge scores.")]
    public void Scores_of_thousands_give_proper_weights()
    {
        var example = Case.FiveTokens(8, 2, 40);
        Answer.Weights(example.X, example.WQ, example.WK, 2)
            .ShouldBeCloseTo(HeadByHead.Weights(example.X, example.WQ, example.WK, 2), "Weights for scores far beyond what exp can hold",
                1e-8);
    }

    [Test, Edge]
    [Asks("Weights of a loud token beside quiet ones.")]
    public void A_loud_token_leaves_the_quiet_ones_their_own_budget()
    {
        var x = Case.OneLoudToken();
        Answer.Weights(x, Case.Identity(4), Case.Identity(4), 2)
            .ShouldBeCloseTo(HeadByHead.Weights(x, Case.Identity(4), Case.Identity(4), 2), "Weights of one loud token and four quiet ones");
    }

    [Test, Edge]
    [Asks("Weights of a single token.")]
    public void A_token_alone_listens_to_itself()
    {
        var probe = new Probe();
        Answer.Weights(probe.Matrix(1, 6), probe.Matrix(6, 6), probe.Matrix(6, 6), 3)
            .ShouldBeCloseTo([[[1]], [[1]], [[1]]], "Weights of one token in 3 heads");
    }

    [Test, Edge]
    [Asks("Weights of tokens that are all equal.")]
    public void Equal_tokens_share_the_attention_equally()
    {
        var probe = new Probe();
        var token = probe.Row(4);
        double[] third = [1.0 / 3, 1.0 / 3, 1.0 / 3];
        double[][] table = [third, third, third];
        Answer.Weights([token, token, token], probe.Matrix(4, 4), probe.Matrix(4, 4), 2)
            .ShouldBeCloseTo([table, table], "Weights of three equal tokens");
    }

    [Test]
    [Asks("Weights after the columns of one head have changed in one matrix.")]
    public void A_head_depends_on_its_own_columns_only()
    {
        var example = Case.FiveTokens(6, 3);
        var changed = Changed(example.WQ, columnsOfHead: 1, headWidth: 2);
        var before = Answer.Weights(example.X, example.WQ, example.WK, 3);
        var after = Answer.Weights(example.X, changed, example.WK, 3);
        after[0].ShouldBeCloseTo(before[0], "Head 0 after the columns of head 1 in W_Q changed");
        after[2].ShouldBeCloseTo(before[2], "Head 2 after the columns of head 1 in W_Q changed");
        (!after[1][0][0].IsCloseTo(before[1][0][0])).ShouldHold("Head 1 should change with its own columns of W_Q", after[1]);
        after.ShouldBeCloseTo(HeadByHead.Weights(example.X, changed, example.WK, 3), "Weights after the columns of head 1 in W_Q changed");
    }

    private static double[][] Changed(double[][] matrix, int columnsOfHead, int headWidth) =>
        [.. matrix.Select(row => row.Select((number, column) => column / headWidth == columnsOfHead ? 1 - (2 * number) : number)
            .ToArray())];
}
