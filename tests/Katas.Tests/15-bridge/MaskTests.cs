using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Tests;

[Kata(15), Task("masked")]
public sealed class MaskTests
{
    private static readonly double[][] Q = [[1, 0], [0, 1], [1, 1]];
    private static readonly double[][] V = [[1, 2], [3, 4], [5, 6]];

    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    public void Mask_of_3_tokens_is_a_triangle() =>
        Picture(Answer.Mask(3, 3)).ShouldBeSequence(["■··", "■■·", "■■■"], "Mask(3, 3), with ■ for may look");

    [Test, Edge]
    public void Mask_lets_the_newest_query_see_every_key() =>
        Picture(Answer.Mask(1, 5)).ShouldBeSequence(["■■■■■"], "Mask(1, 5), with ■ for may look");

    [Test]
    public void Mask_is_aligned_with_the_last_key() =>
        Picture(Answer.Mask(2, 5)).ShouldBeSequence(["■■■■·", "■■■■■"], "Mask(2, 5), with ■ for may look");

    [Test, Edge]
    public void Mask_refuses_fewer_keys_than_queries() =>
        Refusal.Of(() => Answer.Mask(3, 2), "Mask(3, 2)");

    [Test, Edge]
    public void Attend_gives_the_first_token_its_own_value()
    {
        var probe = new Probe();
        var v = probe.Matrix(4, 3);
        Answer.Attend(probe.Matrix(4, 2), probe.Matrix(4, 2), v)[0].ShouldBeCloseTo(v[0], "The first row of Attend for 4 tokens");
    }

    [Test]
    public void Attend_for_3_tokens() =>
        Answer.Attend(Q, Q, V).ShouldBeCloseTo([[1, 2], [2.33952310, 3.33952310], [3.51046953, 4.51046953]],
            $"Attend for q = k = {Show.Value(Q)}, v = {Show.Value(V)}", 1e-8);

    [Test]
    public void Attend_for_the_last_2_of_3_tokens_gives_the_same_2_rows() =>
        Answer.Attend(Q[1..], Q, V).ShouldBeCloseTo([[2.33952310, 3.33952310], [3.51046953, 4.51046953]],
            $"Attend for q = {Show.Value(Q[1..])}, k = {Show.Value(Q)}, v = {Show.Value(V)}", 1e-8);

    [Test, Edge]
    public void Attend_does_not_hear_of_the_last_token_before_its_turn()
    {
        var before = Answer.Attend(Q, Q, V);
        var after = Answer.Attend(Q, [[1, 0], [0, 1], [-3, 2]], [[1, 2], [3, 4], [9, -9]]);
        before.All(row => row.All(double.IsFinite)).ShouldHold("Attend should give numbers", before);
        after[..2].ShouldBeCloseTo(before[..2], "Only the last token changed, and Attend's rows 0 and 1 should stay as they were");
    }

    [Test, Edge]
    public void Attend_hides_a_later_token_however_high_its_score_is() =>
        Answer.Attend([[1], [1]], [[2], [2000]], [[3], [7]])
            .ShouldBeCloseTo([[3], [7]], "Attend for q = [[1], [1]], k = [[2], [2000]], v = [[3], [7]]");

    [Test]
    public void AttendHeads_masks_every_head() =>
        Answer.AttendHeads(
            [[1, 0, 0, 1], [0, 1, 1, 0], [1, 1, 0, 2]],
            [[1, 0, 0, 0], [0, 2, 0, 0], [0, 0, 1, 0], [0, 0, 1, 1]],
            [[0, 1, 0, 0], [1, 0, 0, 0], [0, 0, 1, 0], [1, 0, 0, 1]],
            [[1, 2, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 3, 1]],
            [[1, 0, 0, 0], [0, 0, 1, 0], [0, 2, 0, 0], [0, 0, 0, 1]],
            2).ShouldBeCloseTo(
            [[1, 6, 2, 1], [0.80442968, 3.32095380, 1.80442968, 0.33023845], [0.95461164, 9.38273439, 2.72252957, 1.50926270]],
            "AttendHeads for 3 tokens with 4 numbers and 2 heads", 1e-8);

    private static string[] Picture(bool[][] mask) => [.. mask.Select(row => string.Concat(row.Select(mayLook => mayLook ? '■' : '·')))];
}
