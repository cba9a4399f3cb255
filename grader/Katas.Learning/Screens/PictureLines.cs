using Katas.Core.Text;
using Katas.Learning.Pictures;
using Katas.Learning.Watching;

namespace Katas.Learning.Screens;

/// <summary>A picture in words, where nothing can be drawn.</summary>
internal static class PictureLines
{
    public static IEnumerable<ScreenLine> Of(WatchState state) => state.Pictures.TryGetValue(state.Current, out var picture)
        ? state.IsPage ? Parts(picture) : Of(picture)
        : [ScreenLine.Of(new Piece("Drawing …", Tone.Dim))];

    public static IEnumerable<ScreenLine> Of(DrawnPicture picture) =>
    [
        .. Parts(picture),
        .. picture.File.Length > 0 ? ScreenLine.Of(0, $"Drawn in '{picture.File}': open it in a browser.") : [],
    ];

    /// <summary>What is drawn; a page shows the drawing itself.</summary>
    private static IEnumerable<ScreenLine> Parts(DrawnPicture picture) => picture.Parts.SelectMany(Of);

    private static IEnumerable<ScreenLine> Of(DrawnPart part) =>
    [
        ScreenLine.Of(new Piece(part.Title, Tone.Strong)),
        .. part.Remark.Length > 0 ? [new ScreenLine(4, [new Piece(part.Remark, Tone.Middling)])] : Array.Empty<ScreenLine>(),
        new ScreenLine(4, [new Piece(SafeText.OnOneLine(part.Sketch.InWords), Tone.Dim)]),
        ScreenLine.Empty,
    ];
}
