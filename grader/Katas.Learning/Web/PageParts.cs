using System.Collections.Immutable;
using Katas.Learning.Interviews;
using Katas.Learning.Pictures;
using Katas.Learning.Screens;
using Katas.Learning.Watching;
using Katas.Reports.Pages;

namespace Katas.Learning.Web;

/// <summary>
/// The parts of the page that change, as HTML by the name of their element. They say what the terminal says, with buttons for keys: both
/// are made from the same lines.
/// </summary>
/// <param name="article">The README of the kata on the screen as HTML.</param>
internal sealed class PageParts(Func<WatchState, string> article)
{
    public const string Title = "title";

    public ImmutableDictionary<string, string> Of(WatchState state) => All(state with { IsPage = true });

    /// <summary>What differs from the parts that a page has already.</summary>
    public static ImmutableDictionary<string, string> Changes(
        ImmutableDictionary<string, string> before, ImmutableDictionary<string, string> after) =>
        after.Where(part => before.GetValueOrDefault(part.Key) != part.Value).ToImmutableDictionary();

    private ImmutableDictionary<string, string> All(WatchState state) => new Dictionary<string, string>
    {
        [Title] = $"{state.Card.Heading}: {Frame.Activity(state)}",
        ["path"] = Html<PathView>((nameof(PathView.State), state)),
        ["results"] = Html<LinesView>((nameof(LinesView.Lines), Lines(state).ToArray())),
        ["answered"] = IsCompared(state) ? Html<AnswerView>((nameof(AnswerView.State), state)) : "",
        ["activity"] = System.Net.WebUtility.HtmlEncode(Frame.Activity(state)),
        ["controls"] = Html<KeysView>((nameof(KeysView.State), state)),
        ["inputs"] = Picture(state) is { Inputs.Count: > 0 } asked ? Html<InputsView>((nameof(InputsView.Picture), asked)) : "",
        ["picture"] = Picture(state) is { } drawn ? Html<PictureView>((nameof(PictureView.Picture), drawn)) : "",
        ["article"] = article(state),
    }.ToImmutableDictionary();

    /// <summary>What a terminal shows; here there is room to put an answer beside the points of a good one.</summary>
    private static IEnumerable<ScreenLine> Lines(WatchState state) => IsCompared(state) ? AnswerPage.Asked(state) : Frame.Page(state);

    private static bool IsCompared(WatchState state) => state is { View: WatchView.Answer, MayCompare: true };

    private static DrawnPicture? Picture(WatchState state) => state.Pictures.GetValueOrDefault(state.Current);

    private static string Html<T>(params (string Name, object? Value)[] parameters) where T : Microsoft.AspNetCore.Components.IComponent =>
        PageRenderer.Fragment<T>(parameters);
}
