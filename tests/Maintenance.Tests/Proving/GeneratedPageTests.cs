using Katas.Maintenance.Proving;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Proving;

/// <summary>A generated page says whether it is current and, if not, what to run.</summary>
internal sealed class GeneratedPageTests
{
    [Test]
    public void A_page_is_current_once_it_is_written_until_it_is_changed()
    {
        using var folder = new TemporaryFolder();
        var page = new GeneratedPage("04-byte-pair-encoding", Path.Combine(folder.Path, "generated", "04-byte-pair-encoding.md"), "text\n");

        page.IsCurrent.ShouldBeFalse();
        page.Write();
        page.IsCurrent.ShouldBeTrue();
        File.AppendAllText(page.File, "more");
        page.IsCurrent.ShouldBeFalse();
    }

    [TestCase("04-byte-pair-encoding", "04-byte-pair-encoding", "./katas verify --kata 04 --fix")]
    [TestCase("", "README", "./katas verify --fix")]
    public void A_page_that_is_not_current_names_the_command_that_writes_it(string kata, string name, string command) =>
        new GeneratedPage(kata, $"/kit/docs/generated/{name}.md", "").Stale().Sentence
            .ShouldBe($"'docs/generated/{name}.md' is out of date. Run '{command}' and commit it.");
}
