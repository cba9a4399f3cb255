using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata13.Hidden;

[Kata(13), Task("split")]
public sealed class SplitHiddenTests
{
    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test]
    [Asks("Split for many numbers of tokens, columns and heads.")]
    public void Split_copies_column_after_column_to_its_head() =>
        Property.Holds(Case.Any, example =>
        {
            var headWidth = example.X[0].Length / example.Heads;
            var parts = Answer.Split(example.X, example.Heads);
            parts.Length.ShouldBeExactly(example.Heads, "The number of heads Split returns");
            for (var column = 0; column < example.X[0].Length; column++)
            {
                parts[column / headWidth].Select(row => row[column % headWidth]).ToArray()
                    .ShouldBeSequence([.. example.X.Select(row => row[column])],
                        $"Column {column} in its place in head {column / headWidth}");
            }
        });

    [Test]
    [Asks("Split of a few tokens of many numbers.")]
    public void Split_gives_each_head_no_more_than_its_columns()
    {
        var x = Case.FiveTokens(8, 2).X;
        Answer.Split(x, 2).ShouldBeCloseTo(Parts(x, 2), "Split of 5 tokens of 8 numbers between 2 heads", 0);
    }

    [Test]
    [Asks("Concat for many numbers of tokens, columns and heads.")]
    public void Concat_of_generated_heads_undoes_a_split_done_elsewhere() =>
        Property.Holds(Case.Any, example =>
        {
            Answer.Concat(Parts(example.X, example.Heads)).ShouldBeCloseTo(example.X, $"Concat of {example.Heads} heads");
        });

    [TestCase(6, 3)]
    [TestCase(4, 4)]
    [Asks("Concat of narrow heads that saw a few tokens.")]
    public void Concat_of_five_tokens_puts_their_parts_side_by_side(int width, int heads)
    {
        var x = Case.FiveTokens(width, heads).X;
        Answer.Concat(Parts(x, heads)).ShouldBeCloseTo(x, $"Concat of {heads} heads that make {width} columns", 0);
    }

    [Test, Edge]
    [Asks("Split and Concat of numbers that are tiny, huge, zero or equal.")]
    public void Numbers_of_any_size_are_dealt_out_unchanged()
    {
        foreach (var (what, x) in Extremes.Matrices(new Probe(), 5, 6))
        {
            Answer.Split(x, 3).ShouldBeCloseTo(Parts(x, 3), $"Split of {what}", 0);
            Answer.Concat(Parts(x, 3)).ShouldBeCloseTo(x, $"Concat of {what}", 0);
        }
    }

    [Test, Edge]
    [Asks("Split and Concat with the same arguments again, and others in between that differ in one only.")]
    public void What_was_asked_before_deals_out_nothing()
    {
        var (x, other) = (Case.FiveTokens(6, 3).X, Case.FiveTokens(6, 2).X.Select(row => row.Reverse().ToArray()).ToArray());
        foreach (var (asked, heads) in new[] { (x, 3), (x, 2), (other, 3), (x[..2], 3), (x, 3) })
        {
            Answer.Split(asked, heads).ShouldBeCloseTo(Parts(asked, heads), "Split with others in between", 0);
            Answer.Concat(Parts(asked, heads)).ShouldBeCloseTo(asked, "Concat with others in between", 0);
        }
    }

    private static double[][][] Parts(double[][] x, int heads)
    {
        var width = x[0].Length / heads;
        return [.. Enumerable.Range(0, heads).Select(head => x.Select(row => row.Skip(head * width).Take(width).ToArray()).ToArray())];
    }
}
