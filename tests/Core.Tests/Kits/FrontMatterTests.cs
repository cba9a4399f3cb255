using Katas.Core;
using Katas.Core.Kits;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Core.Tests.Kits;

/// <summary>The front matter of a kata's README: what is read of it, and what is said when it cannot be.</summary>
internal sealed class FrontMatterTests
{
    private const string Folder = "00-warm-up";

    private static readonly string Readme = Repository.Read("exercises", Folder, "README.md");

    private static readonly int LineOfLimits =
        Array.FindIndex(Readme.Split('\n'), line => line.StartsWith("limits:", StringComparison.Ordinal)) + 1;

    /// <summary>Everything below the front matter is Markdown and need not be YAML; a line in it may be '---' once more.</summary>
    [TestCase("\n")]
    [TestCase("\r\n")]
    public void It_ends_at_the_second_line_of_three_dashes(string lineEnd)
    {
        const string Page = "---\n\n# 'Title: @ `code` %\n\n\t* item\n---\n&x: [\n";

        Read((Front() + Page).ReplaceLineEndings(lineEnd)).Title.ShouldBe(Read(Readme).Title);
    }

    [Test]
    public void Three_dashes_inside_a_value_do_not_end_it() =>
        Read(Readme.Replace("\ntitle: ", "\ntitle: a---\n  b --- ", StringComparison.Ordinal)).Title.ShouldStartWith("a--- b --- ");

    [TestCase("")]
    [TestCase("# Title\n\nText.\n")]
    [TestCase("title: T\n---\n# Title\n")]
    public void A_page_without_it_is_refused(string readme) => Refusal(readme)
        .ShouldBe($"The README of '{Folder}' does not begin with front matter between two lines of '---'.");

    [Test]
    public void Front_matter_that_does_not_end_is_refused() => Refusal(Front())
        .ShouldBe($"The README of '{Folder}' does not begin with front matter between two lines of '---'.");

    [Test]
    public void A_mistake_is_told_with_its_line_in_the_readme() => Refusal("---\nnumber: 0\nslug: a: b\n---\n")
        .ShouldStartWith($"The front matter of '{Folder}' cannot be read, line 3: ");

    [Test]
    public void A_value_of_the_wrong_kind_is_told_with_its_line() =>
        Refusal(Readme.Replace("number: 0", "number: none", StringComparison.Ordinal))
            .ShouldStartWith($"The front matter of '{Folder}' cannot be read, line 2: ");

    [Test]
    public void Limits_are_seconds() => Read(Readme.Replace("call: 2,", "call: 0.5,", StringComparison.Ordinal)).Limits
        .ShouldBe(new Limits { Call = TimeSpan.FromMilliseconds(500), Kata = TimeSpan.FromMinutes(1) });

    [TestCase("soon")]
    [TestCase("0")]
    [TestCase("1e9")]
    [TestCase("NaN")]
    public void A_limit_that_is_no_time_is_told_with_its_line(string limit) =>
        Refusal(Readme.Replace("call: 2,", $"call: {limit},", StringComparison.Ordinal)).ShouldBe(
            $"The front matter of '{Folder}' cannot be read, line {LineOfLimits}: '{limit}' is no time. Allowed: seconds above 0 and below "
                + "3600, as in '2'.");

    /// <summary>The front matter with the line it begins with, without the one it ends with.</summary>
    private static string Front() => Readme[..(Readme.IndexOf("\n---\n", StringComparison.Ordinal) + 1)];

    private static FrontMatter Read(string readme)
    {
        using var kit = new TemporaryFolder();
        kit.Write($"exercises/{Folder}/README.md", readme);
        return Catalogue.Read(new KitPaths(kit.Path, "")).Katas.Single().Front;
    }

    private static string Refusal(string readme) => Should.Throw<UsageException>(() => Read(readme)).Message;
}
