using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata02.Pictures;

/// <summary>A text as characters, and what its length costs.</summary>
[Picture(2)]
internal sealed class CharacterCostPicture : IPicture
{
    public IReadOnlyList<PictureInput> Inputs { get; } = [new TextInput("text", "Text", "the cat sat on the mat", 60)];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var text = typed.Text("text");
        var (words, characters) = (typed.Words("text").Length, text.EnumerateRunes().Count());
        double[] lengths = [.. Enumerable.Range(0, 6).Select(step => Math.Round(characters * step / 5.0))];
        return
        [
            new PicturePart("Alphabet", "Every character once, with its id.", BoxRows.Outline("alphabet"), () => new BoxRows(
                [new BoxRow("alphabet", Numbered(Answer.Alphabet(text)))])),
            new PicturePart("The text as ids", "One id for each character.", BoxRows.Outline("ids"), () => new BoxRows(
                [BoxRow.Of("ids", Answer.Encode(Answer.Alphabet(text), text).Select(id => Grid.Cell((long)id)))])),
            new PicturePart("Scores for words and for characters", "A text that is so many times longer costs that many times squared.",
                new Grid(["cut into", "tokens", "scores"], []), () => new Grid(["cut into", "tokens", "scores"],
                    [Cost("words", words), Cost("characters", characters)])),
            new PicturePart("Scores by length", "A square, not a line.", new LineChart("tokens", "scores", lengths, []), () =>
                new LineChart("tokens", "scores", lengths,
                    [new Line("scores", [.. lengths.Select(length => (double)Answer.Scores((int)length))])])),
        ];
    }

    private static ICharacterCost Answer => Subject.Of<ICharacterCost>();

    private static string[] Cost(string name, int tokens) => [name, Grid.Cell((long)tokens), Grid.Cell(Answer.Scores(tokens))];

    private static Box[] Numbered(string[] alphabet) => [.. alphabet.Select((character, id) => new Box(character, Grid.Cell((long)id)))];
}
