using Katas.Learning.Web;
using NUnit.Framework;
using Shouldly;

namespace Learning.Tests.Web;

/// <summary>Who may see the page of a session.</summary>
internal sealed class WebAddressTests
{
    private static readonly WebAddress Address = new(4711, "0123456789abcdef");
    private static readonly WebRequest Own = new("127.0.0.1:4711", null, null, "/0123456789abcdef/events");

    private static IEnumerable<WebRequest> Answered() =>
    [
        Own,
        Own with { Host = "localhost:4711" },
        Own with { FetchSite = "none" },
        Own with { FetchSite = "same-origin", Origin = "http://127.0.0.1:4711" },
    ];

    private static IEnumerable<WebRequest> Refused() =>
    [
        Own with { Host = "" },
        Own with { Host = "127.0.0.1" },
        Own with { Host = "127.0.0.1:80" },
        Own with { Host = "rebound.example:4711" },
        Own with { Origin = "http://rebound.example" },
        Own with { Origin = "http://127.0.0.1:8080" },
        Own with { Origin = "https://127.0.0.1:4711" },
        Own with { Origin = "null" },
        Own with { FetchSite = "cross-site" },
        Own with { FetchSite = "same-site" },
        Own with { Path = "/" },
        Own with { Path = "/events" },
        Own with { Path = "/0123456789abcde/events" },
        Own with { Path = "/0123456789ABCDEF/events" },
        Own with { Path = "/../0123456789abcdef/" },
    ];

    [TestCaseSource(nameof(Answered))]
    public void The_page_itself_may_ask(WebRequest request) => Address.Refusal(request).ShouldBeNull();

    [TestCaseSource(nameof(Refused))]
    public void Other_hosts_other_pages_and_who_lacks_the_token_may_not(WebRequest request) => Address.Refusal(request).ShouldNotBeNull();

    [Test]
    public void Two_sessions_have_two_tokens_of_128_bits()
    {
        WebAddress.NewToken().ShouldNotBe(WebAddress.NewToken());
        WebAddress.NewToken().ShouldMatch("^[0-9a-f]{32}$");
    }
}
