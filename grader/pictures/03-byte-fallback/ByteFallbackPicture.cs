using Katas.Drawing;
using Katas.Drawing.Drawings;
using Katas.Testing;

namespace Katas.Kata03.Pictures;

/// <summary>The same pieces with one id for everything unknown, and with bytes instead.</summary>
[Picture(3)]
internal sealed class ByteFallbackPicture : IPicture
{
    public IReadOnlyList<PictureInput> Inputs { get; } =
    [
        new TextInput("known", "Known pieces", "the cat sat", 80),
        new TextInput("pieces", "A text in pieces", "the café 🙃 sat", 80),
    ];

    public IReadOnlyList<PicturePart> Parts(TypedValues typed)
    {
        string[] known = [.. typed.Words("known").Distinct(StringComparer.Ordinal).Where(piece => piece != Unknown)];
        var pieces = typed.Words("pieces");
        var vocabulary = known.Prepend(Unknown).Index().ToDictionary(piece => piece.Item, piece => piece.Index, StringComparer.Ordinal);
        return
        [
            Part("[UNK] for what is unknown", "What comes back is not what went in.",
                () => Answer.EncodeWithUnk(vocabulary, pieces), ids => Answer.DecodeWithUnk(vocabulary, ids)),
            Part("Bytes for what is unknown", "More ids, and nothing is lost: ids below 256 are bytes.",
                () => Answer.EncodeWithBytes(known, pieces), ids => Answer.DecodeWithBytes(known, ids)),
        ];
    }

    private const string Unknown = "[UNK]";

    private static IByteFallback Answer => Subject.Of<IByteFallback>();

    private static PicturePart Part(string title, string caption, Func<int[]> encode, Func<int[], string> decode) => new(
        title, caption, BoxRows.Outline("ids", "decoded"), () =>
        {
            var ids = encode();
            return new BoxRows([BoxRow.Of("ids", ids.Select(id => Grid.Cell((long)id))), BoxRow.Of("decoded", [decode(ids)])]);
        });
}
