using Katas.Learning.Watching;
using Katas.Learning.Web;
using Learning.Tests.Watching;
using NUnit.Framework;
using Shouldly;

namespace Learning.Tests.Web;

/// <summary>How the states of a session reach its pages.</summary>
internal sealed class StateFeedTests
{
    [Test]
    public async Task A_page_gets_the_state_now_and_then_the_last_one()
    {
        var feed = new StateFeed(Sessions.Start);
        await using var page = feed.Read(CancellationToken.None).GetAsyncEnumerator();

        (await page.MoveNextAsync()).ShouldBeTrue();
        page.Current.ShouldBe(Sessions.Start);
        feed.Publish(Noticed("one"));
        feed.Publish(Noticed("two"));
        (await page.MoveNextAsync()).ShouldBeTrue();

        page.Current.Notice.ShouldBe("two");
    }

    [Test]
    public async Task At_the_end_every_page_ends_also_one_that_comes_late()
    {
        var feed = new StateFeed(Sessions.Start);
        await using var early = feed.Read(CancellationToken.None).GetAsyncEnumerator();
        await early.MoveNextAsync();

        feed.End();

        (await early.MoveNextAsync()).ShouldBeFalse();
        (await feed.Read(CancellationToken.None).CountAsync()).ShouldBe(1);
    }

    private static WatchState Noticed(string sentence) => Sessions.Start with { Notice = sentence };
}
