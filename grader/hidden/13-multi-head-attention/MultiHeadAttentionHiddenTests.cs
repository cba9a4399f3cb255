using CsCheck;
using Katas.Kit;
using Katas.Snapshots;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata13.Hidden;

public sealed class MultiHeadAttentionHiddenTests
{
    private static readonly Gen<Case> Cases =
        from heads in Gen.Int[1, 4]
        from headWidth in Gen.Int[1, 3]
        from tokens in Gen.Int[1, 5]
        let width = heads * headWidth
        from x in Matrix(tokens, width)
        from weights in Matrix(width, width).Array[4]
        select new Case(heads, x, weights[0], weights[1], weights[2], weights[3]);

    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test]
    public void Split_copies_column_after_column_to_its_head() =>
        Property.Holds(Cases, example =>
        {
            var headWidth = example.X[0].Length / example.Heads;
            var parts = Answer.Split(example.X, example.Heads);
            parts.Length.ShouldBeExactly(example.Heads, "The number of heads Split returns");
            for (var column = 0; column < example.X[0].Length; column++)
            {
                parts[column / headWidth].Select(row => row[column % headWidth]).ToArray()
                    .ShouldBeSequence([.. example.X.Select(row => row[column])], $"Column {column} in its place in head {column / headWidth}");
            }
        });

    [Test]
    public void Split_gives_each_head_no_more_than_its_columns() =>
        Answer.Split(Case.FiveTokens(8, 2).X, 2).Select(Show.Shape).ToArray()
            .ShouldBeSequence(["5 × 4", "5 × 4"], "The shapes of the heads after a split of 5 × 8 between 2");

    [Test]
    public void Concat_of_generated_heads_undoes_a_split_done_elsewhere() =>
        Property.Holds(Cases, example =>
        {
            var headWidth = example.X[0].Length / example.Heads;
            double[][][] parts = [.. Enumerable.Range(0, example.Heads).Select(head => example.X.Select(row => row.Skip(head * headWidth).Take(headWidth).ToArray()).ToArray())];
            Answer.Concat(parts).ShouldBeCloseTo(example.X, $"Concat of {example.Heads} heads with {headWidth} columns each");
        });

    [Test]
    public void Weights_agree_with_a_second_reference() =>
        Property.Holds(Cases, example => Answer.Weights(example.X, example.WQ, example.WK, example.Heads)
            .ShouldBeCloseTo(HeadByHead.Weights(example.X, example.WQ, example.WK, example.Heads), $"Weights in {example.Heads} heads"));

    [Test]
    public void Attend_agrees_with_a_second_reference_that_sums_the_heads_contributions() =>
        Property.Holds(Cases, example => example.AttendWith(Answer).ShouldBeCloseTo(
            HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, example.Heads), $"Attend with {example.Heads} heads"));

    [TestCase(8, 2)]
    [TestCase(6, 3)]
    [TestCase(12, 4)]
    public void Weights_of_five_tokens_agree_with_a_second_reference(int width, int heads)
    {
        var example = Case.FiveTokens(width, heads);
        Answer.Weights(example.X, example.WQ, example.WK, heads)
            .ShouldBeCloseTo(HeadByHead.Weights(example.X, example.WQ, example.WK, heads), $"Weights of 5 tokens with {width} numbers in {heads} heads");
    }

    [TestCase(8, 2)]
    [TestCase(6, 3)]
    [TestCase(12, 4)]
    public void Attend_for_five_tokens_agrees_with_a_second_reference(int width, int heads)
    {
        var example = Case.FiveTokens(width, heads);
        example.AttendWith(Answer).ShouldBeCloseTo(
            HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, heads), $"Attend for 5 tokens with {width} numbers and {heads} heads");
    }

    [Test]
    public void The_same_matrices_serve_any_number_of_heads()
    {
        var example = Case.FiveTokens(8, 1);
        foreach (var heads in new[] { 1, 2, 4, 8 })
        {
            (example with { Heads = heads }).AttendWith(Answer).ShouldBeCloseTo(
                HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, heads), $"Attend with the same 8 × 8 matrices and {heads} heads");
        }
    }

    [Test]
    public void Each_score_is_divided_by_the_root_of_the_head_width()
    {
        double[][] x = [[1, 1, 1, 1, 0, 0, 0, 0], [0, 0, 0, 0, 1, 1, 1, 1], [1, 1, 0, 0, 0, 0, 0, 1]];
        Answer.Weights(x, Identity(8), Identity(8), 2).ShouldBeCloseTo(
            [
                [[0.6652409557748218, 0.09003057317038046, 0.24472847105479764], [1.0 / 3, 1.0 / 3, 1.0 / 3], [0.4223187982515182, 0.15536240349696362, 0.4223187982515182]],
                [[1.0 / 3, 1.0 / 3, 1.0 / 3], [0.09962364806231831, 0.7361247243125938, 0.1642516276250878], [0.23269653761889864, 0.38365173119055074, 0.38365173119055074]],
            ],
            $"Weights of {Show.Value(x)} in 2 heads, with identity projections");
    }

    [Test]
    public void Heads_of_width_1_need_no_scale()
    {
        var x = new Probe().Matrix(4, 3);
        double[][][] expected = [.. Enumerable.Range(0, 3).Select(head => x.Select(query => x.Select(key => 1 / x.Sum(other => Math.Exp(query[head] * (other[head] - key[head])))).ToArray()).ToArray())];
        Answer.Weights(x, Identity(3), Identity(3), 3).ShouldBeCloseTo(expected, "Weights in 3 heads of one column each");
    }

    [Test]
    public void Every_token_spends_exactly_1_in_every_head() =>
        Property.Holds(Cases, example =>
        {
            foreach (var row in Answer.Weights(example.X, example.WQ, example.WK, example.Heads).SelectMany(head => head))
            {
                row.All(weight => weight >= 0).ShouldHold("No weight should be negative", row);
                row.Sum().ShouldBeCloseTo(1, "The sum of one row of weights", 1e-12);
            }
        });

    [Test]
    public void Scores_of_thousands_give_proper_weights()
    {
        var example = Case.FiveTokens(8, 2, 40);
        Answer.Weights(example.X, example.WQ, example.WK, 2)
            .ShouldBeCloseTo(HeadByHead.Weights(example.X, example.WQ, example.WK, 2), "Weights for scores far beyond what exp can hold", 1e-8);
    }

    [Test]
    public void Attend_survives_scores_of_thousands()
    {
        var example = Case.FiveTokens(8, 2, 40);
        example.AttendWith(Answer).ShouldBeCloseTo(
            HeadByHead.Attend(example.X, example.WQ, example.WK, example.WV, example.WO, 2), "Attend for scores far beyond what exp can hold", 1e-8);
    }

    [Test]
    public void A_token_alone_listens_to_itself()
    {
        var probe = new Probe();
        Answer.Weights(probe.Matrix(1, 6), probe.Matrix(6, 6), probe.Matrix(6, 6), 3).ShouldBeCloseTo([[[1]], [[1]], [[1]]], "Weights of one token in 3 heads");
    }

    [Test]
    public void Equal_tokens_share_the_attention_equally()
    {
        var probe = new Probe();
        var token = probe.Row(4);
        double[] third = [1.0 / 3, 1.0 / 3, 1.0 / 3];
        double[][] table = [third, third, third];
        Answer.Weights([token, token, token], probe.Matrix(4, 4), probe.Matrix(4, 4), 2).ShouldBeCloseTo([table, table], "Weights of three equal tokens");
    }

    [Test]
    public void A_head_depends_on_its_own_columns_only()
    {
        var example = Case.FiveTokens(6, 3);
        var changed = Changed(example.WQ, columnsOfHead: 1, headWidth: 2);
        var before = Answer.Weights(example.X, example.WQ, example.WK, 3);
        var after = Answer.Weights(example.X, changed, example.WK, 3);
        after[0].ShouldBeCloseTo(before[0], "Head 0 after the columns of head 1 in W_Q changed");
        after[2].ShouldBeCloseTo(before[2], "Head 2 after the columns of head 1 in W_Q changed");
        (!after[1][0][0].IsCloseTo(before[1][0][0])).ShouldHold("Head 1 should change with its own columns of W_Q", after[1]);
    }

    [Test]
    public void A_head_whose_rows_of_WO_are_zero_contributes_nothing()
    {
        var example = Case.FiveTokens(6, 3);
        double[][] silenced = [.. example.WO.Select((row, i) => i / 2 == 1 ? new double[6] : row)];
        var without = (example with { WO = silenced }).AttendWith(Answer);
        var expected = example.X.Select((_, query) => Sum(Contribution(example, 0, query), Contribution(example, 2, query))).ToArray();
        without.ShouldBeCloseTo(expected, "Attend with the rows of head 1 in W_O set to 0");
    }

    [Test]
    public void Renaming_the_heads_changes_nothing()
    {
        var example = Case.FiveTokens(6, 3);
        int[] order = [2, 3, 4, 5, 0, 1]; // heads 1, 2, 0: a cycle of three
        var renamed = new Case(3, example.X, Columns(example.WQ), Columns(example.WK), Columns(example.WV), [.. order.Select(row => example.WO[row])]);
        renamed.AttendWith(Answer).ShouldBeCloseTo(example.AttendWith(Answer), "Attend after the heads changed places in all four matrices");

        double[][] Columns(double[][] matrix) => [.. matrix.Select(row => order.Select(column => row[column]).ToArray())];
    }

    [Test]
    public void Tokens_in_another_order_give_their_outputs_in_that_order()
    {
        var example = Case.FiveTokens(8, 2);
        int[] order = [2, 0, 1, 4, 3];
        var output = example.AttendWith(Answer);
        (example with { X = [.. order.Select(token => example.X[token])] }).AttendWith(Answer)
            .ShouldBeCloseTo([.. order.Select(token => output[token])], "Attend for the same tokens in another order");
    }

    [Test]
    public void Without_WO_every_number_stays_within_its_column_of_the_values() =>
        Property.Holds(Cases, example =>
        {
            var output = (example with { WV = Identity(example.X[0].Length), WO = Identity(example.X[0].Length) }).AttendWith(Answer);
            for (var column = 0; column < output[0].Length; column++)
            {
                var values = example.X.Select(row => row[column]).ToArray();
                output.All(row => row[column] >= values.Min() - 1e-9 && row[column] <= values.Max() + 1e-9)
                    .ShouldHold($"A blend should stay between the smallest and the largest value of column {column}", output);
            }
        });

    [Test]
    public void The_output_grows_with_WO()
    {
        var example = Case.FiveTokens(8, 2);
        double[][] tripled = [.. example.WO.Select(row => row.Select(number => 3 * number).ToArray())];
        double[][] expected = [.. example.AttendWith(Answer).Select(row => row.Select(number => 3 * number).ToArray())];
        (example with { WO = tripled }).AttendWith(Answer).ShouldBeCloseTo(expected, "Attend with W_O three times as large");
    }

    [Test]
    public Task Two_heads_read_one_sentence()
    {
        string[] tokens = ["dog", "bites", "man"];
        double[][] x = [[1, 0.2, 0, 1.5], [-0.4, 1, 1.3, 0.7], [0.8, -0.5, 1.1, -1.2]];
        double[][] wQ = [[1.2, 0.3, 0, 0.1], [0, 1.1, 0.2, 0], [0.3, 0, 1.4, 0], [0, 0.2, 0, 1.3]];
        double[][] wK = [[1, 0, 0.2, 0], [0.4, 1.2, 0, 0.1], [0, 0.3, 0.9, 0.5], [0.1, 0, 0.6, 1]];
        double[][] wV = [[0.5, 1, 0, 0.2], [0, 0.7, 1, 0], [0.6, 0, 0.4, 1], [1, 0.1, 0, 0.8]];
        double[][] wO = [[1, 0, 0.5, 0], [0, 1, 0, 0.5], [0.2, 0, 1, 0], [0, 0.4, 0, 1]];
        var text = new SnapshotText("kata 13 · two heads");
        foreach (var (head, weights) in Answer.Weights(x, wQ, wK, 2).Index())
            text.Section($"head {head} weights").Table(["query", .. tokens.Select(SnapshotText.Token)], Rows(tokens, weights));
        text.Section("output").Table(["token", "c0", "c1", "c2", "c3"], Rows(tokens, Answer.Attend(x, wQ, wK, wV, wO, 2)));
        return Verifier.Verify(text.ToString());
    }

    private static IEnumerable<string[]> Rows(string[] tokens, double[][] rows) =>
        tokens.Zip(rows, (token, row) => (string[])[SnapshotText.Token(token), .. row.Select(SnapshotText.Number)]);

    private static Gen<double[][]> Matrix(int rows, int columns) => Gen.Double[-2, 2].Array[columns].Array[rows];

    private static double[][] Identity(int width) =>
        [.. Enumerable.Range(0, width).Select(i => Enumerable.Range(0, width).Select(j => i == j ? 1.0 : 0).ToArray())];

    private static double[][] Changed(double[][] matrix, int columnsOfHead, int headWidth) =>
        [.. matrix.Select(row => row.Select((number, column) => column / headWidth == columnsOfHead ? 1 - (2 * number) : number).ToArray())];

    private static double[] Contribution(Case example, int head, int query) =>
        HeadByHead.Contribution(example.X, example.WQ, example.WK, example.WV, example.WO, example.Heads, head, query);

    private static double[] Sum(double[] a, double[] b) => [.. a.Zip(b, (left, right) => left + right)];

    private sealed record Case(int Heads, double[][] X, double[][] WQ, double[][] WK, double[][] WV, double[][] WO)
    {
        /// <summary>Five tokens; the number of tokens, the width and the number of heads should all differ.</summary>
        public static Case FiveTokens(int width, int heads, double scale = 1)
        {
            var probe = new Probe();
            double[][] Square() => probe.Matrix(width, width);
            return new Case(heads, probe.Matrix(5, width, scale), Square(), Square(), Square(), Square());
        }

        public double[][] AttendWith(IMultiHeadAttention answer) => answer.Attend(X, WQ, WK, WV, WO, Heads);

        public override string ToString() => $"{Heads} heads, x = {Show.Value(X)}, W_Q = {Show.Value(WQ)}, W_K = {Show.Value(WK)}";
    }
}
