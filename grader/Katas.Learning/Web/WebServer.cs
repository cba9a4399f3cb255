using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Katas.Learning.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Katas.Learning.Web;

/// <summary>Serves a session's page on this machine only, to who knows its address. It decides nothing: keys become events.</summary>
internal sealed class WebServer : IDisposable
{
    private const int MostRequestBytes = 16 << 10;
    private const int MostConnections = 64;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly WebApplication app;
    private readonly string token = WebAddress.NewToken();
    private readonly PageAnswers answers;

    private WebServer(PageAnswers answers)
    {
        this.answers = answers;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = MostRequestBytes;
            options.Limits.MaxConcurrentConnections = MostConnections;
            options.Listen(IPAddress.Loopback, port: 0);
        });
        builder.Services.AddRoutingCore();
        app = builder.Build();
        app.Use(Guard);
        Map(app);
    }

    public string Url => new WebAddress(new Uri(app.Urls.First()).Port, token).Url;

    /// <summary>Serves the page on a port that is free.</summary>
    public static WebServer Start(PageAnswers answers)
    {
        var server = new WebServer(answers);
        server.app.StartAsync().GetAwaiter().GetResult();
        return server;
    }

    public void Dispose()
    {
        using var patience = new CancellationTokenSource(Farewell);
        app.StopAsync(patience.Token).GetAwaiter().GetResult();
        ((IDisposable)app).Dispose();
    }

    private void Map(IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup(token);
        own.MapGet("/", context => answers.Page(context.Response));
        own.MapGet("events", answers.Events);
        own.MapGet("watch.css", context => answers.Style(context.Response));
        own.MapGet("watch.js", context => answers.Script(context.Response));
        own.MapGet("readme/{number:int}/picture.svg", context => answers.Picture(context.Response, Number(context)));
        own.MapPost("keys/{pressed:alpha}", context => Tell(context, Key(context)));
        own.MapPost("pictures/{number:int}", async context => await Tell(context, await Typed(context)));
        own.MapPost("katas/{number:int}", context => Tell(context, new WatchEvent.Chosen(Number(context))));
    }

    private async Task Guard(HttpContext context, RequestDelegate next)
    {
        SafeHeaders.AddTo(context.Response.Headers);
        var (request, headers) = (context.Request, context.Request.Headers);
        var asked = new WebRequest(request.Host.Value ?? "", headers.Origin, headers["Sec-Fetch-Site"], request.Path.Value ?? "");
        if (new WebAddress(context.Connection.LocalPort, token).Refusal(asked) is { } refusal)
            await PageAnswers.Refuse(context.Response, refusal);
        else
            await next(context);
    }

    /// <summary>A page without scripts is shown once more; a script needs no answer.</summary>
    private Task Tell(HttpContext context, WatchEvent? happened)
    {
        if (happened is null)
            return PageAnswers.Refuse(context.Response, "There is no such key, or nothing was typed.");
        answers.Tell(happened);
        if (context.Request.Headers.Accept == "application/json")
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = $"/{token}/";
        }
        return Task.CompletedTask;
    }

    private static WatchEvent.Pressed? Key(HttpContext context) =>
        Enum.TryParse<WatchKey>((string?)context.GetRouteValue("pressed"), out var key) ? new WatchEvent.Pressed(key) : null;

    private static async Task<WatchEvent.Typed?> Typed(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
            return null;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        return new WatchEvent.Typed(Number(context), form.ToImmutableDictionary(field => field.Key, field => field.Value.ToString()));
    }

    private static int Number(HttpContext context) =>
        int.Parse((string)context.GetRouteValue("number")!, NumberStyles.None, CultureInfo.InvariantCulture);
}
