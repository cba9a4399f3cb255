using System.Text.RegularExpressions;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests;

/// <summary>The page of a learner's first half hour is what its script makes.</summary>
[Category("Fast")]
internal sealed partial class TourTests
{
    private const int MostBytes = 150 << 10;

    private static readonly string Page = Repository.Read("docs", "tour.md");
    private static readonly string Script = Repository.Read("docs", "tour", "make");

    private static IEnumerable<string> Screens() => Screen().Matches(Page).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Pictures() => Picture().Matches(Page).Select(match => match.Groups[1].Value);

    [TestCaseSource(nameof(Screens))]
    public void Each_screen_is_made_by_the_script_and_is_there(string screen)
    {
        Script.ShouldMatch($@"keep {screen}\b|/{screen}\.txt""");
        Page.ShouldMatch($@"<!-- screen: {screen} -->\n```text\n[^`\n]");
    }

    [TestCaseSource(nameof(Pictures))]
    public void Each_picture_is_made_by_the_script_and_is_small(string picture)
    {
        Script.ShouldMatch($@"picture "".*"" {picture} ");
        new FileInfo(Path.Combine(Repository.Root, "docs", "tour", $"{picture}.png")).Length.ShouldBeInRange(1, MostBytes);
    }

    [Test]
    public void A_misconception_is_named_and_a_kata_passes()
    {
        Page.ShouldContain("▸ naive-softmax in Softmax");
        Page.ShouldContain("✔ All 14 public tests pass.");
    }

    [GeneratedRegex("<!-- screen: ([a-z-]+) -->")]
    private static partial Regex Screen();

    [GeneratedRegex(@"\]\(tour/([a-z-]+)\.png\)")]
    private static partial Regex Picture();
}
