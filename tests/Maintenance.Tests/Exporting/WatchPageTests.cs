using System.Net;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary><c>katas watch --web</c> in an exported kit, over real connections.</summary>
internal sealed class WatchPageTests
{
    private static readonly string Wrong = WarmUpSubmission.Answer().Replace("Math.Exp", "Math.Abs", StringComparison.Ordinal);

    private WatchedKit watch = null!;
    private OpenPage page = null!;

    [OneTimeSetUp]
    public async Task Start() => (watch, page) = await Open();

    [OneTimeTearDown]
    public async Task Stop()
    {
        await page.DisposeAsync();
        watch.Dispose();
    }

    [Test]
    public async Task From_a_save_to_the_end_of_the_session()
    {
        var (watch, page) = await Open();
        using var kit = watch;
        await using var open = page;
        await page.WaitFor("results", "Not begun. Read the kata on this page");
        await page.WaitFor("activity", "Waiting for a save.");
        watch.Save("00-warm-up/WarmUp.cs", Wrong);
        await page.WaitFor("results", "expected: ");
        await page.WaitFor("path", "of 14 public tests pass");

        await page.Press("keys/Show");
        await page.WaitFor("picture", "<svg");
        await page.Type("pictures/0", ("scores", "5 6"));
        await page.WaitFor("inputs", "value=\"5 6\"");

        (await page.Press("keys/Hint")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await page.WaitFor("results", "Hint 1 of 3");
        (await page.Press("katas/1")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        await page.WaitFor("article", "01 · Cutting text into words");

        await page.Press("keys/Quit");
        await page.WaitForEnd();
        watch.WaitForExit().ShouldBe(0);
    }

    [Test]
    public async Task An_interview_answer_is_put_beside_a_good_one_after_it_is_saved()
    {
        var (watch, page) = await Open();
        using var kit = watch;
        await using var open = page;
        foreach (var file in new[] { "00-warm-up/WarmUp.cs", "00-warm-up/BreakIt.cs" })
            watch.Save(file, await File.ReadAllTextAsync(Path.Combine(TestKit.Paths.Solutions, file)));
        await page.WaitFor("results", "All 14 public tests pass.");
        await page.Press("keys/Answer");
        await page.WaitFor("results", "Write a few sentences into exercises/00-warm-up/ANSWER.md");

        watch.Save("00-warm-up/ANSWER.md", "Only <b>differences</b> count.");

        await page.WaitFor("answered", "Only <b>differences</b> count.");
        await page.WaitFor("answered", "Softmax sees differences only");
        await page.WaitFor("answered", "0.6652");
        await page.WaitFor("article", "Now you can answer");
    }

    [TestCase("", "text/html")]
    [TestCase("watch.js", "text/javascript")]
    [TestCase("watch.css", "text/css")]
    [TestCase("readme/0/picture.svg", "image/svg+xml")]
    public async Task Everything_is_served_with_a_policy_that_lets_nothing_else_in(string path, string type)
    {
        var answer = await page.Send(HttpMethod.Get, path);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; ");
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        (await answer.Content.ReadAsStringAsync()).ShouldNotBeEmpty();
    }

    [TestCase("Host", "rebound.example")]
    [TestCase("Origin", "http://rebound.example")]
    [TestCase("Sec-Fetch-Site", "cross-site")]
    public async Task Other_pages_and_other_hosts_are_refused(string header, string value)
    {
        (await page.Send(HttpMethod.Get, "", (header, value))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await page.Send(HttpMethod.Post, "keys/Quit", (header, value))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [TestCase("/")]
    [TestCase("/events")]
    [TestCase("/0123456789abcdef0123456789abcdef/")]
    [TestCase("readme/0/..%2fREADME.md")]
    [TestCase("readme/77/picture.svg")]
    public async Task Without_the_token_or_for_what_is_not_there_it_says_nothing(string path) =>
        (await page.Send(HttpMethod.Get, path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Test]
    public async Task A_key_that_does_not_exist_is_refused() =>
        (await page.Press("keys/Nonsense")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Test]
    public async Task What_is_no_form_is_refused() => (await page.Press("pictures/0")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private static async Task<(WatchedKit Watch, OpenPage Page)> Open()
    {
        var watch = WatchedKit.Web();
        watch.WaitFor("Open ");
        return (watch, await OpenPage.Open(new Uri(watch.WaitFor(" ").Trim())));
    }
}
