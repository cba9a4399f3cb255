using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata14.Hidden;

/// <summary>Each stage is judged on what the learner's own stage before it gave, so that one early mistake costs once.</summary>
[Kata(14), Task("pipeline")]
public sealed class StageHiddenTests
{
    [Test]
    [Asks("The pieces of many texts.")]
    public void Pieces_start_at_the_spaces_of_the_text() =>
        OnEachCase((text, _, trace) => trace.Pieces.ShouldBeSequence(Stages.Pieces(text), $"The pieces of {Show.Value(text)}"));

    [Test, Edge]
    [Asks("The pieces of a text with white space of many kinds.")]
    public void Pieces_are_cut_at_spaces_and_nowhere_else()
    {
        var config = Configs.Fixed(["a", "b", " ", "\t", "\n", "\u00a0", "-"], [], 2, 1);
        Subject.Of<IPipeline>().Run("a\tb\u00a0a-b\nb a  b ", config).Pieces
            .ShouldBeSequence(["a\tb\u00a0a-b\nb", " a", " ", " b", " "],
                "The pieces of a text with a tab, a no-break space, a line end, two spaces and a space at its end");
    }

    [Test, Edge]
    [Asks("The tokens of the pieces that were found.")]
    public void Tokens_are_your_pieces_after_the_merges() =>
        OnEachCase((_, config, trace) => trace.Tokens.ShouldBeSequence(Stages.Tokens(trace.Pieces, config), "The tokens of your pieces "
            + $"{Show.Value(trace.Pieces)}"));

    [Test, Edge]
    [Asks("Tokens should never reach from one piece into the next.")]
    public void Tokens_never_reach_from_one_piece_into_the_next()
    {
        var config = Configs.Fixed(["a", "b", " "], [new("a", " "), new("a ", "b"), new(" ", "b")], 4, 2);
        Subject.Of<IPipeline>().Run("ba ba", config).Tokens.ShouldBeSequence(["b", "a", " b", "a"], "The tokens of \"ba ba\" with "
            + "a+␣, a␣+b, ␣+b");
    }

    [Test, Edge]
    [Asks("The ids of the tokens that were found.")]
    public void Ids_are_the_places_of_your_tokens() =>
        OnEachCase((_, config, trace) =>
            trace.Ids.ShouldBeSequence(Stages.Ids(trace.Tokens, config), $"The ids of your tokens {Show.Value(trace.Tokens)}"));

    [Test, Edge]
    [Asks("The embedded rows of the ids that were found.")]
    public void Embedded_rows_are_the_rows_of_your_ids() =>
        OnEachCase((_, config, trace) => trace.Embedded.ShouldBeCloseTo(Stages.Embedded(trace.Ids, config), "The embedded rows of your "
            + $"ids {Show.Value(trace.Ids)}"));

    [Test]
    [Asks("The positions added to the embedded rows that were found.")]
    public void Positioned_rows_are_your_embedded_rows_plus_clocks() =>
        OnEachCase((text, config, trace) =>
        {
            ShouldBeUsable(trace.Embedded, "embedded", text, config);
            trace.Positioned.ShouldBeCloseTo(Stages.Positioned(trace.Embedded),
                $"Your embedded rows of {Show.Value(text)} with their positions");
        });

    [Test]
    [Asks("The weights among the positioned rows that were found.")]
    public void Weights_come_from_your_positioned_rows() =>
        OnEachCase((text, config, trace) =>
        {
            ShouldBeUsable(trace.Positioned, "positioned", text, config);
            trace.Weights.ShouldBeCloseTo(Stages.Weights(trace.Positioned, config),
                $"The weights among your positioned rows of {Show.Value(text)}");
        });

    [Test]
    [Asks("The output for the positioned rows that were found.")]
    public void Output_comes_from_your_positioned_rows() =>
        OnEachCase((text, config, trace) =>
        {
            ShouldBeUsable(trace.Positioned, "positioned", text, config);
            var expected = Stages.Output(trace.Positioned, Stages.Weights(trace.Positioned, config), config);
            var fromOwnWeights = AreWeights(trace, config) ? Stages.Output(trace.Positioned, trace.Weights, config) : expected;
            if (!AreClose(trace.Output, fromOwnWeights)) // wrong weights cost once: the output may be right for them, or right in itself
                trace.Output.ShouldBeCloseTo(expected, $"The output for your positioned rows of {Show.Value(text)}");
        });

    private static void OnEachCase(Action<string, PipelineConfig, PipelineTrace> judge)
    {
        PipelineConfig[] configs = [.. Enumerable.Range(0, Configs.Count).Select(Configs.Random)];
        Property.Holds(Configs.Case, given =>
            judge(given.Text, configs[given.Shape], Subject.Of<IPipeline>().Run(given.Text, configs[given.Shape])), 24);
    }

    /// <summary>No text has more tokens than characters; tables of weights among far more rows would fill the memory.</summary>
    private static void ShouldBeUsable(double[][] rows, string stage, string text, PipelineConfig config) =>
        (rows.Length > 0 && rows.Length <= text.Length && rows.All(row => row.Length == config.WQ.Length))
            .ShouldHold($"The {stage} rows should be one for each token and as wide as the table; their shape is", Show.Shape(rows));

    private static bool AreWeights(PipelineTrace trace, PipelineConfig config) =>
        trace.Weights.Length == config.Heads && trace.Weights.All(table => Show.Shape(table) == $"{trace.Positioned.Length} × "
            + $"{trace.Positioned.Length}");

    private static bool AreClose(double[][] a, double[][] b) =>
        Show.Shape(a) == Show.Shape(b) && a.Zip(b)
            .All(rows => rows.First.Zip(rows.Second).All(cells => cells.First.IsCloseTo(cells.Second)));
}
