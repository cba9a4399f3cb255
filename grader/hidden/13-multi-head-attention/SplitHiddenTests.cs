using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata13.Hidden;

[Kata(13)]
public sealed class SplitHiddenTests
{
    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test]
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
    public void Split_gives_each_head_no_more_than_its_columns() =>
        Answer.Split(Case.FiveTokens(8, 2).X, 2).Select(Show.Shape).ToArray()
            .ShouldBeSequence(["5 × 4", "5 × 4"], "The shapes of the heads after a split of 5 × 8 between 2");

    [Test]
    public void Concat_of_generated_heads_undoes_a_split_done_elsewhere() =>
        Property.Holds(Case.Any, example =>
        {
            var headWidth = example.X[0].Length / example.Heads;
            double[][][] parts = [.. Enumerable.Range(0, example.Heads)
                .Select(head => example.X.Select(row => row.Skip(head * headWidth).Take(headWidth).ToArray()).ToArray())];
            Answer.Concat(parts).ShouldBeCloseTo(example.X, $"Concat of {example.Heads} heads with {headWidth} columns each");
        });
}
