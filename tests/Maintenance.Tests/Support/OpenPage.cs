using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Maintenance.Tests.Support;

/// <summary>A page of <c>katas watch --web</c>, open in something that is no browser: reads its events and presses its buttons.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly HttpClient client;
    private readonly IAsyncEnumerator<SseItem<string>> events;
    private readonly Dictionary<string, string> parts = [];

    private OpenPage(Uri address, HttpClient client, Stream stream)
    {
        Address = address;
        this.client = client;
        events = SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator();
    }

    public Uri Address { get; }

    public static async Task<OpenPage> Open(Uri address)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        var client = new HttpClient(handler) { Timeout = TimeSpan.FromMinutes(5) };
        return new OpenPage(address, client, await client.GetStreamAsync(new Uri(address, "events")));
    }

    /// <summary>Reads events until a part of the page says something.</summary>
    public async Task WaitFor(string part, string words)
    {
        while (!WebUtility.HtmlDecode(parts.GetValueOrDefault(part, "")).Contains(words, StringComparison.Ordinal))
        {
            if (await Next() != "parts")
                throw new InvalidOperationException($"'{part}' never said '{words}'. It said: {parts.GetValueOrDefault(part)}");
        }
    }

    /// <summary>Reads events until one says that the session is over.</summary>
    public async Task WaitForEnd()
    {
        while (await Next() is var happened && happened != "over")
        {
            if (happened != "parts")
                throw new InvalidOperationException($"'{happened}' came instead of the end.");
        }
    }

    /// <summary>The name of the next event.</summary>
    private async Task<string> Next()
    {
        if (!await events.MoveNextAsync())
            return "";
        if (events.Current.EventType == "parts")
        {
            foreach (var (part, html) in JsonSerializer.Deserialize<Dictionary<string, string>>(events.Current.Data)!)
                parts[part] = html;
        }
        return events.Current.EventType;
    }

    public Task<HttpResponseMessage> Press(string path) => Send(HttpMethod.Post, path);

    /// <summary>Sends a form.</summary>
    public async Task Type(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await client.PostAsync(new Uri(Address, path), form);
    }

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        await events.DisposeAsync();
        client.Dispose();
    }
}
