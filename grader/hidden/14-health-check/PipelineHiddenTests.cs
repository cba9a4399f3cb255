using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata14.Hidden;

/// <summary>Laws of the whole pipeline. They hold even where one stage is wrong, unless that stage breaks them itself.</summary>
[Kata(14), Task("pipeline")]
public sealed class PipelineHiddenTests
{
    private static IPipeline Answer => Subject.Of<IPipeline>();

    [Test, Edge]
    [Asks("Pieces and tokens, joined, should give the text.")]
    public void Pieces_and_tokens_joined_give_the_text()
    {
        var config = Configs.Random(2);
        Property.Holds(Configs.Text, text =>
        {
            var trace = Answer.Run(text, config);
            string.Concat(trace.Pieces).ShouldBeText(text, "The joined pieces");
            string.Concat(trace.Tokens).ShouldBeText(text, "The joined tokens");
        }, 20);
    }

    [Test, Edge]
    [Asks("Every stage should have one row for each token.")]
    public void Every_stage_has_one_row_for_each_token()
    {
        var config = Configs.Random(1);
        Property.Holds(Configs.Text, text =>
        {
            var trace = Answer.Run(text, config);
            var n = trace.Tokens.Count;
            trace.Ids.Length.ShouldBeExactly(n, $"The number of ids of {Show.Value(text)}, which should be that of the tokens");
            foreach (var (name, rows) in new[] { ("embedded", trace.Embedded), ("positioned", trace.Positioned), ("output", trace.Output) })
                Show.Shape(rows).ShouldBeText($"{n} × 6", $"The shape of the {name} rows of {Show.Value(text)}");
            trace.Weights.Select(Show.Shape).ToArray()
                .ShouldBeSequence([$"{n} × {n}", $"{n} × {n}", $"{n} × {n}"], $"The shapes of the heads' weights of {Show.Value(text)}");
        }, 20);
    }

    [Test, Edge]
    [Asks("Each row of weights should sum to one.")]
    public void Each_row_of_weights_sums_to_1()
    {
        var config = Configs.Random(0);
        Property.Holds(Configs.Text, text =>
        {
            var sums = Answer.Run(text, config).Weights.SelectMany(table => table.Select(row => row.Sum())).ToArray();
            sums.ShouldBeCloseTo([.. sums.Select(_ => 1.0)], $"The sums of all rows of weights of {Show.Value(text)}", 1e-12);
        }, 10);
    }

    [Test, Edge]
    [Asks("A repeated token should have the same row and another position.")]
    public void A_repeated_token_has_the_same_row_and_another_position()
    {
        var trace = Answer.Run(" dog bites dog", Configs.Random(0));
        trace.Embedded[^1].ShouldBeCloseTo(trace.Embedded[0], "The embedded row of the second \" dog\", which should be that of the first");
        trace.Positioned[^1].Zip(trace.Positioned[0]).Any(pair => !pair.First.IsCloseTo(pair.Second, 1e-3))
            .ShouldHold("The positioned row of the second \" dog\" should differ from that of the first", trace.Positioned);
    }

    [Test, Edge]
    [Asks("An alphabet in another order should change no output if the rows of the table move along.")]
    public void New_ids_change_nothing_when_the_rows_move_along()
    {
        var config = Configs.Random(0);
        var size = config.Alphabet.Count;
        var moved = config with
        {
            Alphabet = [.. config.Alphabet.Skip(5), .. config.Alphabet.Take(5)],
            Table = [.. config.Table[5..size], .. config.Table[..5], .. config.Table[size..]],
        };
        Property.Holds(Configs.Text, text =>
        {
            var (before, after) = (Answer.Run(text, config), Answer.Run(text, moved));
            after.Tokens.ShouldBeSequence(before.Tokens, $"The tokens of {Show.Value(text)} with the alphabet in another order");
            after.Output.ShouldBeCloseTo(before.Output, $"The output of {Show.Value(text)} with the alphabet in another order, and the "
                + "rows moved along");
        }, 10);
    }

    [Test, Edge]
    [Asks("The same words in another order should come out differently.")]
    public void The_order_of_the_words_matters()
    {
        var config = Configs.Random(0);
        var (one, other) = (Answer.Run(" dog bites man", config), Answer.Run(" man bites dog", config));
        Enumerable.Range(0, 8).Any(column => !one.Output.Average(row => row[column])
            .IsCloseTo(other.Output.Average(row => row[column]), 1e-6))
            .ShouldHold("The average outputs of \" dog bites man\" and \" man bites dog\" should differ", one.Output);
    }

    [Test, Edge]
    [Asks("A text of a single token.")]
    public void One_token_listens_to_itself()
    {
        var trace = Answer.Run("🙃", Configs.Random(1));
        trace.Weights.ShouldBeCloseTo([[[1]], [[1]], [[1]]], "The weights of a text of one token with three heads");
    }

    [Test, Edge]
    [Asks("A second run of the same text should give what the first gave.")]
    public void A_run_leaves_nothing_behind_for_the_next()
    {
        var (config, otherConfig) = (Configs.Random(0), Configs.Random(1));
        var first = Answer.Run(" dog bites man", config);
        _ = Answer.Run("the cat", otherConfig);
        var again = Answer.Run(" dog bites man", config);
        again.Tokens.ShouldBeSequence(first.Tokens, "The tokens in a second run");
        again.Output.ShouldBeCloseTo(first.Output, "The output in a second run");
    }

    [Test, Edge]
    [Asks("Tokens, weights and the shape of the output for a long text.")]
    public void A_long_text_runs_through()
    {
        var config = Configs.Random(3);
        var text = string.Concat(Enumerable.Repeat(" dog bites man", 25));
        var trace = Answer.Run(text, config);
        string.Concat(trace.Tokens).ShouldBeText(text, "The joined tokens of a long text");
        trace.Weights.All(table => table.All(row => row.Sum().IsCloseTo(1, 1e-12)))
            .ShouldHold("Each row of weights of a long text should sum to 1", trace.Weights);
        Show.Shape(trace.Output).ShouldBeText("75 × 2", "The shape of the output of a long text");
    }

    [Test, Edge]
    [Asks("Run should refuse what the contract does not allow.")]
    public void Bad_input_is_refused()
    {
        var config = Configs.Random(2);
        Refusal.Of(() => Answer.Run(null!, config), "A missing text (null)");
        Refusal.Of(() => Answer.Run("", config), "The empty text");
        Refusal.Of(() => Answer.Run("man", null!), "A missing configuration (null)");
        Refusal.Of(() => Answer.Run("the fox", config), "A text with x, which is not in the alphabet,");
        Refusal.Of(() => Answer.Run("cat", config with { Table = config.Table[..2] }), "A table without rows for the letters of cat");
    }

    [Test]
    [Asks("Every stage should be right in a recorded run of one sentence.")]
    [Sections("the pieces", "the merges of the pieces", "the ids", "the embedded rows",
        "the positioned rows", "the weights of the first head", "the weights of the second head", "the output")]
    public Task Trace_of_a_sentence()
    {
        var config = Configs.Fixed([" ", "a", "b", "d", "e", "g", "i", "m", "n", "o", "s", "t"], [new("d", "o"), new("do", "g"),
            new("m", "a"), new("ma", "n"), new(" ", "man"), new("b", "i")], 4, 2);
        var trace = Answer.Run("dog bites man", config);
        var text = new SnapshotText("kata 14 · the whole pipeline")
            .Section("pieces").Line(SnapshotText.Tokens(trace.Pieces))
            .Section("merge path").Line(string.Join(' ',
                trace.Pieces.Select(piece => SnapshotText.Tokens(Stages.Tokens([piece], config with { Merges = [] })))))
            .Line(SnapshotText.Tokens(trace.Tokens))
            .Section("ids").Table(["token", "id"], trace.Tokens.Zip(trace.Ids, (token, id) => new[] { SnapshotText.Token(token), $"{id}" }))
            .Section("embedded").Matrix(trace.Embedded)
            .Section("positioned").Matrix(trace.Positioned);
        foreach (var (head, weights) in trace.Weights.Index())
            text.Section($"head {head} weights").Matrix(weights);
        return Verifier.Verify(text.Section("output").Matrix(trace.Output).ToString());
    }
}
