using System.Security.Cryptography;
using System.Text;

namespace Katas.Learning.Web;

/// <summary>Where the page of a session is. Only who knows the token may see it or press its keys.</summary>
/// <param name="Port">The port on this machine.</param>
/// <param name="Token">The first part of every path.</param>
internal sealed record WebAddress(int Port, string Token)
{
    private const int BytesOfToken = 16;

    private string[] Hosts => [$"127.0.0.1:{Port}", $"localhost:{Port}"];

    /// <summary>What a learner opens in a browser.</summary>
    public string Url => $"http://{Hosts[0]}/{Token}/";

    public static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(BytesOfToken));

    /// <summary>
    /// Why a request is not answered, or null if it is. The host must be this machine by name, because a foreign name could be made to
    /// point here; and no other page may ask, because a browser sends its requests from this machine, too.
    /// </summary>
    public string? Refusal(WebRequest request) => request switch
    {
        _ when !Hosts.Contains(request.Host, StringComparer.OrdinalIgnoreCase) => "This page is at another address.",
        { Origin: { Length: > 0 } origin } when !Hosts.Contains(WithoutScheme(origin), StringComparer.OrdinalIgnoreCase) =>
            "Another page may not ask here.",
        { FetchSite: { Length: > 0 } and not ("same-origin" or "none") } => "Another page may not ask here.",
        _ when !IsToken(request.Path) => "The address lacks its token. Open the address that 'katas watch --web' has shown.",
        _ => null,
    };

    private static string WithoutScheme(string origin) =>
        origin.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? origin["http://".Length..] : "";

    /// <summary>In a time that does not tell how much of a guess is right.</summary>
    private bool IsToken(string path) => CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(path.TrimStart('/').Split('/')[0]), Encoding.UTF8.GetBytes(Token));
}

/// <summary>What of a request decides whether it is answered.</summary>
/// <param name="Host">The host that it names, with the port.</param>
/// <param name="Origin">The page that it comes from, as far as the browser says so.</param>
/// <param name="FetchSite">Whose page that is, as far as the browser says so.</param>
/// <param name="Path">What it asks for.</param>
internal sealed record WebRequest(string Host, string? Origin, string? FetchSite, string Path);
