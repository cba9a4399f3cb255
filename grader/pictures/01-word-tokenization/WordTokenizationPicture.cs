using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata01.Pictures;

/// <summary>A text cut into words in three ways, and the vocabulary of its words.</summary>
[Picture(1)]
internal sealed class WordTokenizationPicture : IPicture
{
    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new TextInput("text", "Text", "The cat, the mat: don't  panic!", 80),
        new WholeInput("size", "Words in the vocabulary", 6, 1, 30),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        var text = typed.Text("text");
        return
        [
            Pieces("At white space", "Marks stick to their words.", () => Answer.ByWhitespace(text)),
            Pieces("Words only", "Marks are gone: this text cannot be put together again.", () => Answer.ByWordChars(text)),
            Pieces("Nothing lost", "Joined, the pieces give the text, with every space.", () => Answer.Lossless(text)),
            new PicturePart("Vocabulary", "The most frequent words first; what is not in it is unknown.",
                new Grid(["word", "id"], []), () => Vocabulary(text, typed.Whole("size"))),
        ];
    }

    private static IWordTokenization Answer => Subject.Of<IWordTokenization>();

    private static PicturePart Pieces(string title, string caption, Func<string[]> cut) => new(
        title, caption, BoxRows.Outline("pieces"), () => new BoxRows([BoxRow.Of("pieces", cut())]));

    private static Grid Vocabulary(string text, int size) => new(
        ["word", "id"],
        [.. Answer.BuildVocabulary(Answer.ByWordChars(text), size).OrderBy(word => word.Value)
            .Select(word => (string[])[word.Key, Grid.Cell((long)word.Value)])]);
}
