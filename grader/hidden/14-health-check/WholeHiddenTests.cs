using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata14.Hidden;

/// <summary>The whole way of a text: every stage must be right for its end to be right.</summary>
[Kata(14), Task("pipeline")]
public sealed class WholeHiddenTests
{
    private const string Sentence = " dog bites man";

    private static IPipeline Answer => Subject.Of<IPipeline>();

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [Asks("The weights of all heads, at the end of the whole way of many texts.")]
    public void Weights_are_right_at_the_end_of_the_whole_way(int shape) => OnTexts(shape, (text, config) =>
        Answer.Run(text, config).Weights.ShouldBeCloseTo(Stages.Run(text, config).Weights, $"The weights of {Show.Value(text)}"));

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [Asks("The output, at the end of the whole way of many texts.")]
    public void The_output_is_right_at_the_end_of_the_whole_way(int shape) => OnTexts(shape, (text, config) =>
        Answer.Run(text, config).Output.ShouldBeCloseTo(Stages.Run(text, config).Output, $"The output of {Show.Value(text)}"));

    [Test]
    [Asks("The embedded rows of many texts.")]
    public void Embedded_rows_are_right() => OnTexts(0, (text, config) =>
        Answer.Run(text, config).Embedded.ShouldBeCloseTo(Stages.Run(text, config).Embedded, $"The embedded rows of {Show.Value(text)}"));

    [Test, Edge]
    [Asks("The whole way of texts of unusual characters: marks, emoji, line ends, spaces of other kinds.")]
    public void Texts_of_any_characters_go_the_whole_way()
    {
        var probe = new Probe();
        foreach (var (what, text) in Extremes.Texts(probe).Where(text => text.Value.Length is > 0 and < 100))
            ShouldBeRight(text, Configs.Of(text, probe), what);
    }

    [Test, Edge]
    [Asks("The whole way with a table of numbers that are tiny, huge, equal, or of very different sizes.")]
    public void Tables_of_numbers_of_any_size_go_the_whole_way()
    {
        var config = Configs.Random(2);
        foreach (var (what, table) in Extremes.Matrices(new Probe(), config.Table.Length, 4))
        {
            var (asked, size) = (config with { Table = table }, Math.Max(1, table.Max(row => row.Max(Math.Abs))));
            var (trace, expected) = (Answer.Run(Sentence, asked), Stages.Run(Sentence, asked));
            By(size, trace.Positioned).ShouldBeCloseTo(By(size, expected.Positioned), $"The positioned rows for {what}");
            trace.Weights.ShouldBeCloseTo(expected.Weights, $"The weights for {what}");
            By(size, trace.Output).ShouldBeCloseTo(By(size, expected.Output), $"The output for {what}");
        }
    }

    [Test, Edge]
    [Asks("The whole way of the same text again, with pipelines and texts in between that differ in one thing only.")]
    public void What_was_run_before_changes_no_trace()
    {
        var config = Configs.Random(0);
        double[][] Turned(double[][] rows) => [.. rows.Reverse()];
        foreach (var asked in new[]
        {
            config, config with { Table = Turned(config.Table) }, config with { WQ = Turned(config.WQ) },
            config with { WO = Turned(config.WO) }, config with { Heads = 4 }, config with { Merges = [] }, config,
        })
        {
            ShouldBeRight(Sentence, asked, "another pipeline");
            ShouldBeRight("man", asked, "another text");
        }
    }

    [Test, Edge]
    [Asks("The whole way with a single head.")]
    public void One_head_is_enough_for_a_pipeline_that_asks_for_one() =>
        ShouldBeRight(Sentence, Configs.Random(Configs.Count - 1), "a pipeline of one head");

    /// <summary>The same sentence on every pipeline, and generated texts.</summary>
    private static void OnTexts(int shape, Action<string, PipelineConfig> judge)
    {
        var config = Configs.Random(shape);
        judge(Sentence, config);
        Property.Holds(Configs.Text.Where(text => text.Length > 4), text => judge(text, config), 4);
    }

    private static void ShouldBeRight(string text, PipelineConfig config, string what)
    {
        var (trace, expected) = (Answer.Run(text, config), Stages.Run(text, config));
        trace.Pieces.ShouldBeSequence(expected.Pieces, $"The pieces of {what}");
        trace.Tokens.ShouldBeSequence(expected.Tokens, $"The tokens of {what}");
        trace.Ids.ShouldBeSequence(expected.Ids, $"The ids of {what}");
        trace.Output.ShouldBeCloseTo(expected.Output, $"The output of {what}");
    }

    private static double[][] By(double size, double[][] rows) => [.. rows.Select(row => row.Select(number => number / size).ToArray())];
}
