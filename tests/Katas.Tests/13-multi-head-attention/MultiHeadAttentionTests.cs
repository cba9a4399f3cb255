using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata13.Tests;

[Kata(13), Task("weights")]
public sealed class MultiHeadAttentionTests
{
    private static readonly double[][] Identity2 = [[1, 0], [0, 1]];

    private static readonly double[][] X = [[1, 0, 0, 1], [0, 1, 1, 0], [1, 1, 0, 2]];
    private static readonly double[][] WQ = [[1, 0, 0, 0], [0, 2, 0, 0], [0, 0, 1, 0], [0, 0, 1, 1]];
    private static readonly double[][] WK = [[0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 1, 0], [1, 0, 0, 1]];
    private static readonly double[][] WV = [[1, 2, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 3, 1]];
    private static readonly double[][] WO = [[1, 0, 0, 0], [0, 0, 1, 0], [0, 2, 0, 0], [0, 0, 0, 1]];

    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test, Task("split")]
    public void Split_gives_each_head_its_own_columns_of_every_token() =>
        Answer.Split([[1, 2, 3, 4], [5, 6, 7, 8]], 2)
            .ShouldBeCloseTo([[[1, 2], [5, 6]], [[3, 4], [7, 8]]], "Split([[1, 2, 3, 4], [5, 6, 7, 8]], 2)");

    [Test, Task("split")]
    public void Split_works_for_three_heads_as_well() =>
        Answer.Split([[1, 2, 3, 4, 5, 6], [11, 12, 13, 14, 15, 16]], 3)
            .ShouldBeCloseTo([[[1, 2], [11, 12]], [[3, 4], [13, 14]], [[5, 6], [15, 16]]],
                "Split of 2 tokens with 6 numbers among 3 heads");

    [Test, Task("split"), Edge]
    public void Split_leaves_everything_to_a_single_head() =>
        Answer.Split([[1, 2, 3]], 1).ShouldBeCloseTo([[[1, 2, 3]]], "Split([[1, 2, 3]], 1)");

    [Test, Task("split"), Edge]
    public void Split_refuses_columns_that_cannot_be_dealt_out_evenly() =>
        Refusal.Of(() => Answer.Split([[1, 2, 3, 4, 5, 6, 7, 8]], 3), "8 columns for 3 heads");

    [Test, Task("split")]
    public void Concat_puts_the_heads_side_by_side() =>
        Answer.Concat([[[1, 2], [5, 6], [9, 10]], [[3, 4], [7, 8], [11, 12]]])
            .ShouldBeCloseTo([[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]], "Concat of 2 heads with 3 tokens each");

    [Test, Task("split"), Edge]
    public void Concat_undoes_Split() =>
        Answer.Concat(Answer.Split(X, 2)).ShouldBeCloseTo(X, $"Concat(Split(x, 2)) for x = {Show.Value(X)}");

    [Test]
    public void Weights_are_a_table_of_their_own_for_each_head() =>
        Answer.Weights(Identity2, Identity2, Identity2, 2).ShouldBeCloseTo(
            [[[0.73105858, 0.26894142], [0.5, 0.5]], [[0.5, 0.5], [0.26894142, 0.73105858]]],
            "Weights of the tokens [1, 0] and [0, 1] in 2 heads, with identity projections", 1e-8);

    [Test, Edge]
    public void Weights_of_each_token_sum_to_1_in_each_head()
    {
        var probe = new Probe();
        var (x, wQ, wK) = (probe.Matrix(5, 6), probe.Matrix(6, 6), probe.Matrix(6, 6));
        foreach (var head in Answer.Weights(x, wQ, wK, 3))
        {
            foreach (var row in head)
                row.Sum().ShouldBeCloseTo(1, $"The sum of the weights {Show.Value(row)}");
        }
    }

    [Test]
    public void Weights_use_the_columns_of_one_head_only() =>
        Answer.Weights(X, WQ, WK, 2).ShouldBeCloseTo(
            [
                [[0.16357910, 0.16357910, 0.67284180], [0.44580827, 0.10838345, 0.44580827], [0.18669370, 0.04538836, 0.76791794]],
                [[0.24825508, 0.24825508, 0.50348984], [0.24825508, 0.50348984, 0.24825508], [0.16357910, 0.16357910, 0.67284180]],
            ],
            "Weights of 3 tokens with 4 numbers in 2 heads", 1e-8);

    [Test, Task("attend"), Edge]
    public void One_head_attends_as_attention_always_did() =>
        Answer.Attend(Identity2, Identity2, Identity2, Identity2, Identity2, 1)
            .ShouldBeCloseTo([[0.66976155, 0.33023845], [0.33023845, 0.66976155]],
                "Attend for [1, 0] and [0, 1] with 1 head and identity matrices", 1e-8);

    [Test, Task("attend")]
    public void Two_heads_give_what_one_head_cannot() =>
        Answer.Attend(Identity2, Identity2, Identity2, Identity2, Identity2, 2)
            .ShouldBeCloseTo([[0.73105858, 0.5], [0.5, 0.73105858]], "Attend for [1, 0] and [0, 1] with 2 heads and identity matrices",
                1e-8);

    [Test, Task("attend")]
    public void Attend_projects_splits_blends_concatenates_and_projects_again() =>
        Answer.Attend(X, WQ, WK, WV, WO, 2).ShouldBeCloseTo(
            [
                [0.83642090, 8.02791875, 2.50926270, 1.25523477],
                [0.89161655, 5.47557110, 2.33742482, 0.74476523],
                [0.95461164, 9.38273439, 2.72252957, 1.50926270],
            ],
            "Attend for 3 tokens with 4 numbers and 2 heads", 1e-8);

    [Test, Task("attend"), Edge]
    public void Attend_keeps_the_shape_of_its_input()
    {
        var probe = new Probe();
        double[][] Square() => probe.Matrix(6, 6);
        var output = Answer.Attend(probe.Matrix(5, 6), Square(), Square(), Square(), Square(), 2);
        Show.Shape(output).ShouldBeExactly("5 × 6", "The shape of the output for 5 tokens with 6 numbers");
    }

    [Test, Task("attend"), Edge]
    public void Attend_refuses_columns_that_cannot_be_dealt_out_evenly() =>
        Refusal.Of(() => Answer.Attend(X, WQ, WK, WV, WO, 3), "4 columns for 3 heads");
}
