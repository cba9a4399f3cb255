using System.Collections.Immutable;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Katas.Core.Kits;
using Katas.Grading.Reading;
using Katas.Learning.Watching;
using Katas.Reports.Pages;
using Microsoft.AspNetCore.Http;

namespace Katas.Learning.Web;

/// <summary>What the page of a session consists of: the document, its parts as they change, its style, its script, and pictures.</summary>
/// <param name="paths">The kit.</param>
/// <param name="feed">The states of the session.</param>
/// <param name="tell">Where keys go.</param>
internal sealed class PageAnswers(KitPaths paths, StateFeed feed, Action<WatchEvent> tell)
{
    private const int MostBytes = 1 << 20;

    private readonly PageParts parts = new(state => ReadmeOf(paths, state));

    public Action<WatchEvent> Tell { get; } = tell;

    public Task Page(HttpResponse response) => Write(response, "text/html", PageRenderer.Render<WatchPage>(
        (nameof(WatchPage.Parts), parts.Of(feed.Latest))));

    public Task Style(HttpResponse response) => Write(response, "text/css", Reports.Pages.Style.Sheet + Own("watch.css"));

    public Task Script(HttpResponse response) => Write(response, "text/javascript", Own("watch.js"));

    /// <summary>All parts at first, then those that have changed, and at last that the session is over.</summary>
    public Task Events(HttpContext context) =>
        TypedResults.ServerSentEvents(Changes(context.RequestAborted)).ExecuteAsync(context);

    /// <summary>The picture in a kata's README. It is the learner's file by now: nothing in it may run or load anything.</summary>
    public Task Picture(HttpResponse response, int number)
    {
        if (FolderOf(feed.Latest, number) is not { } folder
            || !OrdinaryFile.TryRead(Path.Combine(paths.Exercises, folder, "picture.svg"), MostBytes, out var content))
        {
            return Refuse(response, "There is no such picture.");
        }
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        response.ContentType = "image/svg+xml";
        return response.Body.WriteAsync(content).AsTask();
    }

    public static Task Refuse(HttpResponse response, string sentence)
    {
        response.StatusCode = StatusCodes.Status404NotFound;
        return Write(response, "text/plain", sentence + "\n");
    }

    private async IAsyncEnumerable<SseItem<string>> Changes([EnumeratorCancellation] CancellationToken cancelled)
    {
        var sent = ImmutableDictionary<string, string>.Empty;
        await foreach (var state in feed.Read(cancelled))
        {
            var now = parts.Of(state);
            var changes = PageParts.Changes(sent, now);
            sent = now;
            if (changes.Count > 0)
                yield return new SseItem<string>(InJson(changes), "parts");
        }
        yield return new SseItem<string>("", "over");
    }

    private static string InJson(ImmutableDictionary<string, string> changes) =>
        JsonSerializer.Serialize(changes, PartsJson.Default.ImmutableDictionaryStringString);

    private static Task Write(HttpResponse response, string type, string text)
    {
        response.ContentType = $"{type}; charset=utf-8";
        return response.WriteAsync(text);
    }

    private static string ReadmeOf(KitPaths paths, WatchState state) =>
        OrdinaryFile.TryRead(paths.Readme(state.Card.Folder), MostBytes, out var content)
            ? ReadmeArticle.Of(System.Text.Encoding.UTF8.GetString(content), $"readme/{state.Current}", state.MayCompare)
            : "";

    private static string? FolderOf(WatchState state, int number) => state.Path.FirstOrDefault(card => card.Number == number)?.Folder;

    private static string Own(string name)
    {
        using var reader = new StreamReader(typeof(PageAnswers).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

/// <summary>Writing without reflection.</summary>
[JsonSerializable(typeof(ImmutableDictionary<string, string>))]
internal sealed partial class PartsJson : JsonSerializerContext;
