using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Hidden;

[Kata(15), Task("masked")]
public sealed class HeadsHiddenTests
{
    private static readonly Gen<Case> Cases =
        from heads in Gen.Int[1, 4]
        from headWidth in Gen.Int[1, 3]
        from tokens in Gen.Int[1, 5]
        let width = heads * headWidth
        from x in Generated.Matrix(tokens, width)
        from weights in Generated.Matrix(width, width).Array[4]
        select new Case(heads, x, weights[0], weights[1], weights[2], weights[3]);

    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    [Asks("AttendHeads for many numbers of tokens, columns and heads.")]
    public void AttendHeads_agrees_with_a_second_reference() =>
        Property.Holds(Cases, example => example.AttendWith(Answer)
            .ShouldBeCloseTo(example.Expected, $"AttendHeads with {example.Heads} heads"));

    [TestCase(8, 2)]
    [TestCase(6, 3)]
    [TestCase(12, 4)]
    [TestCase(9, 3)]
    [TestCase(4, 4)]
    [Asks("AttendHeads where the numbers of tokens, columns and heads all differ.")]
    public void AttendHeads_for_five_tokens_agrees_with_a_second_reference(int width, int heads)
    {
        var example = Case.FiveTokens(width, heads);
        example.AttendWith(Answer).ShouldBeCloseTo(example.Expected, $"AttendHeads for 5 tokens with {width} numbers and {heads} heads");
    }

    [TestCase(0)]
    [TestCase(2)]
    [TestCase(3)]
    [Edge]
    [Asks("No row of AttendHeads should depend on a later token.")]
    public void No_row_depends_on_a_later_token_in_any_head(int row)
    {
        var (example, others) = (Case.FiveTokens(6, 3), new Probe());
        var changed = example with { X = [.. example.X.Select((numbers, token) => token <= row ? numbers : others.Row(6, 3))] };
        changed.AttendWith(Answer)[..(row + 1)]
            .ShouldBeCloseTo(example.AttendWith(Answer)[..(row + 1)], $"Rows 0 to {row} of AttendHeads after all later tokens changed");
    }

    [Test, Edge]
    [Asks("A longer text should leave the rows of its beginning as they were.")]
    public void A_longer_text_leaves_the_rows_of_its_beginning_as_they_were()
    {
        var example = Case.FiveTokens(6, 2);
        (example with { X = example.X[..3] }).AttendWith(Answer)
            .ShouldBeCloseTo(example.AttendWith(Answer)[..3], "AttendHeads for the first 3 of 5 tokens");
    }

    [Test, Edge]
    [Asks("AttendHeads with huge scores.")]
    public void AttendHeads_survives_scores_of_thousands()
    {
        // The first number of each token is 1. In every head it makes the first number of a query 1 and adds 3000 to that of a key,
        // so that all scores move by the same large amount.
        var example = Case.FiveTokens(6, 3);
        var shifted = example with
        {
            X = [.. example.X.Select(row => (double[])[1, .. row[1..]])],
            WQ = [.. example.WQ.Select((row, i) => row.Select((number, column) => column % 2 == 1 ? number : i == 0 ? 1 : 0).ToArray())],
            WK = [.. example.WK.Select((row, i) => row.Select((number, column) => column % 2 == 0 && i == 0 ? 3000 : number).ToArray())],
        };
        shifted.AttendWith(Answer).ShouldBeCloseTo(shifted.Expected, "AttendHeads for scores far beyond what exp can hold");
    }

    [Test, Edge]
    [Asks("AttendHeads for a loud token beside quiet ones.")]
    public void A_loud_token_leaves_the_quiet_ones_their_own_budget()
    {
        var probe = new Probe();
        double[][] x =
            [[60, 0, 0, 50], .. Enumerable.Range(0, 4).Select(_ => (double[])[0, probe.Number(), probe.Number(2), 0])];
        double[][] same = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]];
        var example = new Case(2, x, same, same, same, same);
        example.AttendWith(Answer).ShouldBeCloseTo(example.Expected, "AttendHeads for one loud token and four quiet ones");
    }

    private sealed record Case(int Heads, double[][] X, double[][] WQ, double[][] WK, double[][] WV, double[][] WO)
    {
        public double[][] Expected => OneByOne.AttendHeads(X, WQ, WK, WV, WO, Heads);

        public static Case FiveTokens(int width, int heads)
        {
            var probe = new Probe();
            double[][] Square() => probe.Matrix(width, width);
            return new Case(heads, probe.Matrix(5, width), Square(), Square(), Square(), Square());
        }

        public double[][] AttendWith(IBridge answer) => answer.AttendHeads(X, WQ, WK, WV, WO, Heads);

        public override string ToString() => $"{Heads} heads, x = {Show.Value(X)}, W_Q = {Show.Value(WQ)}, W_K = {Show.Value(WK)}";
    }
}
