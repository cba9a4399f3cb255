using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata13.Hidden;

/// <summary>The ends of what the contract allows. How much rounding they excuse is derived in docs/tolerances.md.</summary>
[Kata(13), Task("weights"), Edge]
public sealed class ExtremesHiddenTests
{
    private static IMultiHeadAttention Answer => Subject.Of<IMultiHeadAttention>();

    [Test]
    [Asks("Weights of tokens whose numbers are tiny, huge, equal, or of very different sizes.")]
    public void Tokens_of_any_size_get_their_weights()
    {
        var probe = new Probe();
        var (wQ, wK) = (probe.Matrix(6, 6), probe.Matrix(6, 6));
        foreach (var (what, x) in Extremes.Matrices(probe, 4, 6))
            Answer.Weights(x, wQ, wK, 3).ShouldBeCloseTo(HeadByHead.Weights(x, wQ, wK, 3), $"Weights of {what}");
    }

    [Test]
    [Asks("Weights of very many tokens, and of as many heads as columns.")]
    public void Very_many_tokens_and_heads_get_their_weights()
    {
        var probe = new Probe();
        var (wQ, wK) = (probe.Matrix(16, 16, 0.3), probe.Matrix(16, 16, 0.3));
        foreach (var (tokens, heads) in new[] { (40, 2), (3, 16), (5, 1) })
        {
            var x = probe.Matrix(tokens, 16);
            Answer.Weights(x, wQ, wK, heads)
                .ShouldBeCloseTo(HeadByHead.Weights(x, wQ, wK, heads), $"Weights of {tokens} tokens in {heads} heads");
        }
    }

    [Test]
    [Asks("Weights with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_weight()
    {
        var (first, second) = (Case.FiveTokens(6, 3), Another());
        foreach (var asked in new[]
        {
            first, first with { Heads = 2 }, first with { WQ = second.WQ }, first with { WK = second.WK },
            first with { X = second.X }, first,
        })
        {
            Answer.Weights(asked.X, asked.WQ, asked.WK, asked.Heads).ShouldBeCloseTo(
                HeadByHead.Weights(asked.X, asked.WQ, asked.WK, asked.Heads), "Weights with others in between");
        }
    }

    [Test, Task("attend")]
    [Asks("Attend for tokens whose numbers are tiny, huge, equal, or of very different sizes.")]
    public void Tokens_of_any_size_attend()
    {
        var example = Case.FiveTokens(6, 3);
        foreach (var (what, x) in Extremes.Matrices(new Probe(), 4, 6))
        {
            var size = Math.Max(1, x.Max(row => row.Max(Math.Abs)));
            By(size, (example with { X = x }).AttendWith(Answer))
                .ShouldBeCloseTo(By(size, Expected(example with { X = x })), $"Attend for {what}, by the largest of them");
        }
    }

    [Test, Task("attend")]
    [Asks("Attend with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_output()
    {
        var (first, second) = (Case.FiveTokens(6, 3), Another());
        foreach (var asked in new[]
        {
            first, first with { Heads = 2 }, first with { WV = second.WV }, first with { WO = second.WO },
            first with { X = second.X }, first, first with { WQ = second.WQ }, first with { WK = second.WK }, first,
        })
        {
            asked.AttendWith(Answer).ShouldBeCloseTo(Expected(asked), "Attend with others in between");
        }
    }

    /// <summary>As many tokens and columns, and other numbers.</summary>
    private static Case Another()
    {
        var example = Case.FiveTokens(6, 3);
        static double[][] Turned(double[][] matrix) => [.. matrix.Reverse().Select(row => row.Reverse().ToArray())];
        return new Case(3, Turned(example.X), Turned(example.WQ), Turned(example.WK), Turned(example.WV), Turned(example.WO));
    }

    private static double[][] Expected(Case asked) =>
        HeadByHead.Attend(asked.X, asked.WQ, asked.WK, asked.WV, asked.WO, asked.Heads);

    private static double[][] By(double size, double[][] rows) => [.. rows.Select(row => row.Select(number => number / size).ToArray())];
}
