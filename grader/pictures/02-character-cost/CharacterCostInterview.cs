using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata02.Pictures;

/// <summary>What the same text costs as words, as pieces and as characters.</summary>
[Interview(2)]
internal sealed class CharacterCostInterview : IInterview
{
    private const string Text = "the practical sweet spot for large language models";

    public IReadOnlyList<string> Points { get; } =
    [
        "Characters leave nothing unknown, with a small alphabet; that is their strength.",
        "But the text becomes several times as long, and attention compares every token with every token: r times the length "
            + "costs r² times "
            + "the scores.",
        "A budget of scores, and so a context, holds less text, and a single letter means little.",
        "Subwords sit between: frequent pieces stay whole, so that sequences are short; rare text falls apart, so that nothing is unknown.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Your Scores and Ratio", $"\"{Text}\", cut in three ways: length grows, and scores grow with its square.",
            ["cut into", "tokens", "scores", "times the scores of words"],
            () => [Row("words", Words), Row("pieces of 4", (Text.Length + 3) / 4), Row("characters", Text.Length)]),
        Tables.Of("Your MaxTokens", "Ten times the room needs a hundred times the scores.", ["scores to spend", "tokens that fit"],
            () => [.. new long[] { 10_000, 1_000_000, 100_000_000 }
                .Select(budget => (string[])[Grid.Cell(budget), Grid.Cell(Answer.MaxTokens(budget))])]),
    ];

    private static int Words => Text.Split(' ').Length;

    private static ICharacterCost Answer => Subject.Of<ICharacterCost>();

    private static string[] Row(string name, int tokens) =>
        [name, Grid.Cell((long)tokens), Grid.Cell(Answer.Scores(tokens)), Grid.Cell(Answer.Ratio(tokens, Words))];
}
