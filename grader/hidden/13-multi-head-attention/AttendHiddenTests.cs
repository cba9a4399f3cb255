using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata13.Hidden;

[Kata(13), Task("attend")]
public sealed class AttendHiddenTests
{
    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test]
    [Asks("Attend for many numbers of tokens, columns and heads.")]
    public void Attend_agrees_with_a_second_reference_that_sums_the_heads_contributions() =>
        Property.Holds(Case.Any, example => example.AttendWith(Answer).ShouldBeCloseTo(
            HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, example.Heads),
            $"Attend with {example.Heads} heads"));

    [TestCase(8, 2)]
    [TestCase(6, 3)]
    [TestCase(12, 4)]
    [Asks("Attend where the numbers of tokens, columns and heads all differ.")]
    public void Attend_for_five_tokens_agrees_with_a_second_reference(int width, int heads)
    {
        var example = Case.FiveTokens(width, heads);
        example.AttendWith(Answer).ShouldBeCloseTo(
            HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, heads),
            $"Attend for 5 tokens with {width} numbers and {heads} heads");
    }

    [Test]
    [Asks("Attend with the same matrices and every number of heads that fits them.")]
    public void The_same_matrices_serve_any_number_of_heads()
    {
        var example = Case.FiveTokens(8, 1);
        foreach (var heads in new[] { 1, 2, 4, 8 })
        {
            (example with { Heads = heads }).AttendWith(Answer).ShouldBeCloseTo(
                HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, heads),
                $"Attend with the same 8 × 8 matrices and {heads} heads");
        }
    }

    [Test, Edge]
    [Asks("Attend with huge scores.")]
    public void Attend_survives_scores_of_thousands()
    {
        var example = Case.FiveTokens(8, 2, 40);
        example.AttendWith(Answer).ShouldBeCloseTo(
            HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, 2),
            "Attend for scores far beyond what exp can hold", 1e-8);
    }

    [Test, Edge]
    [Asks("Attend for a loud token beside quiet ones.")]
    public void A_loud_token_leaves_the_quiet_ones_their_own_budget()
    {
        var example = new Case(2, Case.OneLoudToken(), Case.Identity(4), Case.Identity(4), Case.Identity(4), Case.Identity(4));
        example.AttendWith(Answer).ShouldBeCloseTo(
            HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, 2),
            "Attend for one loud token and four quiet ones");
    }

    [Test]
    [Asks("Attend where what one head brings home is multiplied by zero.")]
    public void A_head_whose_rows_of_W_O_are_zero_contributes_nothing()
    {
        var example = Case.FiveTokens(6, 3);
        double[][] silenced = [.. example.WO.Select((row, i) => i / 2 == 1 ? new double[6] : row)];
        var without = (example with { WO = silenced }).AttendWith(Answer);
        var expected = example.X.Select((_, query) => Sum(Contribution(example, 0, query), Contribution(example, 2, query))).ToArray();
        without.ShouldBeCloseTo(expected, "Attend with the rows of head 1 in W_O set to 0");
    }

    [Test, Edge]
    [Asks("Heads that change places in all four matrices should change no output.")]
    public void Renaming_the_heads_changes_nothing()
    {
        var example = Case.FiveTokens(6, 3);
        int[] order = [2, 3, 4, 5, 0, 1]; // heads 1, 2, 0: a cycle of three
        var renamed = new Case(3, example.X, Columns(example.WQ), Columns(example.WK),
            Columns(example.WV), [.. order.Select(row => example.WO[row])]);
        renamed.AttendWith(Answer).ShouldBeCloseTo(example.AttendWith(Answer),
            "Attend after the heads changed places in all four matrices");

        double[][] Columns(double[][] matrix) => [.. matrix.Select(row => order.Select(column => row[column]).ToArray())];
    }

    [Test, Edge]
    [Asks("Tokens in another order should give their outputs in that order.")]
    public void Tokens_in_another_order_give_their_outputs_in_that_order()
    {
        var example = Case.FiveTokens(8, 2);
        int[] order = [2, 0, 1, 4, 3];
        var output = example.AttendWith(Answer);
        (example with { X = [.. order.Select(token => example.X[token])] }).AttendWith(Answer)
            .ShouldBeCloseTo([.. order.Select(token => output[token])], "Attend for the same tokens in another order");
    }

    [Test, Edge]
    [Asks("Every blend should lie between the smallest and the largest value of its column.")]
    public void Without_W_O_every_number_stays_within_its_column_of_the_values() =>
        Property.Holds(Case.Any, example =>
        {
            var output = (example with { WV = Case.Identity(example.X[0].Length), WO = Case.Identity(example.X[0].Length) })
                .AttendWith(Answer);
            for (var column = 0; column < output[0].Length; column++)
            {
                var values = example.X.Select(row => row[column]).ToArray();
                output.All(row => row[column] >= values.Min() - 1e-9 && row[column] <= values.Max() + 1e-9)
                    .ShouldHold($"A blend should stay between the smallest and the largest value of column {column}", output);
            }
        });

    [Test, Edge]
    [Asks("Attend with all numbers of the last matrix made larger.")]
    public void The_output_grows_with_W_O()
    {
        var example = Case.FiveTokens(8, 2);
        double[][] tripled = [.. example.WO.Select(row => row.Select(number => 3 * number).ToArray())];
        double[][] expected = [.. example.AttendWith(Answer).Select(row => row.Select(number => 3 * number).ToArray())];
        (example with { WO = tripled }).AttendWith(Answer).ShouldBeCloseTo(expected, "Attend with W_O three times as large");
    }

    private static double[] Contribution(Case example, int head, int query) =>
        HeadByHead.Contribution(example.X, example.WQ, example.WK, example.WV, example.WO, example.Heads, head, query);

    private static double[] Sum(double[] a, double[] b) => [.. a.Zip(b, (left, right) => left + right)];
}
