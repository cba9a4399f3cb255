using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata14.Tests;

[Kata(14), Task("pipeline")]
public sealed class PipelineTests
{
    private const string Text = "ab ab b";

    private static readonly PipelineConfig Config = new(
        [" ", "a", "b"],
        [new("a", "b"), new(" ", "ab")],
        [[0.5, -1], [1, 0], [0, 2], [-1, 1], [2, 0.5]],
        [[1, 0.5], [0, 1]],
        [[1, 0], [-0.5, 1]],
        [[1, 0], [0, 1]],
        [[1, 0], [0, 1]],
        2);

    private static IPipeline Answer => Subject.Of<IPipeline>();

    [Test]
    public void A_new_piece_starts_at_each_space() =>
        Answer.Run(Text, Config).Pieces.ShouldBeSequence(["ab", " ab", " b"], "The pieces of \"ab ab b\"");

    [Test, Edge]
    public void Each_of_two_spaces_starts_a_piece_and_so_does_the_last_one() =>
        Answer.Run("ab  b ", Config).Pieces.ShouldBeSequence(["ab", " ", " b", " "], "The pieces of \"ab  b \"");

    [Test, Edge]
    public void A_merge_never_joins_two_pieces() =>
        Answer.Run(Text, Config with { Merges = [new("b", " "), new("a", "b")] }).Tokens
            .ShouldBeSequence(["ab", " ", "ab", " ", "b"], "The tokens of \"ab ab b\" with b+␣ and a+b");

    [Test]
    public void Tokens_are_the_pieces_after_the_merges() =>
        Answer.Run(Text, Config).Tokens.ShouldBeSequence(["ab", " ab", " ", "b"], "The tokens of \"ab ab b\" with a+b and ␣+ab");

    [Test, Edge]
    public void Tokens_joined_give_the_text() =>
        string.Concat(Answer.Run(Text, Config).Tokens).ShouldBeText(Text, "The joined tokens");

    [Test]
    public void Ids_are_the_places_of_the_tokens_in_the_vocabulary() =>
        Answer.Run(Text, Config).Ids.ShouldBeSequence([3, 4, 0, 2], "The ids of \"ab ab b\"");

    [Test]
    public void Embedded_rows_are_the_rows_that_the_ids_name() => Answer.Run(Text, Config).Embedded
        .ShouldBeCloseTo([[-1, 1], [2, 0.5], [0.5, -1], [0, 2]], "The embedded rows of \"ab ab b\"");

    [Test]
    public void Positioned_rows_are_the_embedded_rows_plus_a_clock()
    {
        var trace = Answer.Run(Text, Config);
        double[][] clocks = [[0, 1], [0.84147098, 0.54030231], [0.90929743, -0.41614684], [0.14112001, -0.98999250]];
        trace.Embedded.Length.ShouldBeExactly(4, "The number of embedded rows of \"ab ab b\"");
        trace.Positioned.ShouldBeCloseTo(
            [.. trace.Embedded.Zip(clocks, (row, clock) => new[] { row[0] + clock[0], row[1] + clock[1] })],
            $"Your embedded rows {Show.Value(trace.Embedded)} with their positions", 1e-8);
    }

    [Test, Edge]
    public void Each_head_spends_a_budget_of_1_for_each_token()
    {
        var weights = Answer.Run(Text, Config).Weights;
        weights.Length.ShouldBeExactly(2, "The number of tables of weights for two heads");
        foreach (var table in weights)
        {
            Show.Shape(table).ShouldBeText("4 × 4", "The shape of a head's weights for four tokens");
            table.Select(row => row.Sum()).ToArray().ShouldBeCloseTo([1, 1, 1, 1], "The sums of a head's rows");
        }
    }

    [Test, Edge]
    public void Output_blends_the_positioned_rows_where_values_pass_unchanged()
    {
        var trace = Answer.Run(Text, Config);
        double[][] blends = [.. trace.Embedded.Select((_, token) =>
            trace.Weights.Select((table, head) => table[token].Zip(trace.Positioned, (weight, row) => weight * row[head]).Sum())
                .ToArray())];
        trace.Output.ShouldBeCloseTo(blends, "The output for W_V and W_O that change nothing, from your own weights and positioned rows");
    }

    [Test, Edge]
    public void A_text_without_characters_is_refused() =>
        Refusal.Of(() => Answer.Run("", Config), "The empty text");
}
