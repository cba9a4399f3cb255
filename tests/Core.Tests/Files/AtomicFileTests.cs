using System.Text;
using Katas.Core.Files;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Core.Tests.Files;

/// <summary>A file is written whole or not at all, and nothing else stays behind.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class AtomicFileTests : IDisposable
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("new");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void A_new_file_is_written_and_nothing_beside_it()
    {
        AtomicFile.TryWrite(Full("report.json"), Content).ShouldBeNull();

        Files().ShouldBe(["report.json"]);
        Read("report.json").ShouldBe("new");
    }

    [Test]
    public void An_old_file_is_replaced()
    {
        folder.Write("report.json", "old and longer");

        AtomicFile.TryWrite(Full("report.json"), Content).ShouldBeNull();

        Read("report.json").ShouldBe("new");
    }

    [Test]
    public void A_folder_that_is_missing_is_a_reason_and_is_not_made()
    {
        AtomicFile.TryWrite(Full("mistyped/report.json"), Content).ShouldNotBeNull().ShouldContain("mistyped");

        Files().ShouldBeEmpty();
        Directory.Exists(Full("mistyped")).ShouldBeFalse();
    }

    [Test]
    public void In_a_tree_of_our_own_missing_folders_are_made()
    {
        AtomicFile.TryWrite(Full("reports/of/ada.json"), Content, Full(".work/draft")).ShouldBeNull();

        Files().ShouldBe(["reports/of/ada.json"]);
    }

    [Test]
    public void A_target_that_is_a_folder_is_a_reason_and_leaves_no_draft()
    {
        folder.Write("report.json/kept.txt", "kept");

        AtomicFile.TryWrite(Full("report.json"), Content).ShouldNotBeNull();
        AtomicFile.TryWrite(Full("report.json"), Content, Full("draft")).ShouldNotBeNull();

        Files().ShouldBe(["report.json/kept.txt"]);
    }

    [Test]
    public void What_a_crash_left_at_the_draft_is_replaced()
    {
        folder.Write("draft", "half of someth");

        AtomicFile.TryWrite(Full("report.json"), Content, Full("draft")).ShouldBeNull();

        Files().ShouldBe(["report.json"]);
        Read("report.json").ShouldBe("new");
    }

    [Test]
    [Platform("Linux,MacOsX", Reason = "links need no rights there")]
    public void A_link_at_the_draft_is_not_followed()
    {
        folder.Write("theirs.txt", "theirs");
        File.CreateSymbolicLink(Full("draft"), Full("theirs.txt"));

        AtomicFile.TryWrite(Full("report.json"), Content, Full("draft")).ShouldBeNull();

        Read("theirs.txt").ShouldBe("theirs");
        Files().ShouldBe(["report.json", "theirs.txt"]);
    }

    [Test]
    [Platform("Linux", Reason = "its devices")]
    public void A_device_is_written_to_and_not_replaced()
    {
        AtomicFile.TryWrite("/dev/null", Content).ShouldBeNull();

        File.GetAttributes("/dev/null").HasFlag(FileAttributes.Normal).ShouldBeTrue();
        File.ReadAllBytes("/dev/null").ShouldBeEmpty();
    }

    [Test]
    [Platform("Linux", Reason = "a device that is always full")]
    public void A_device_that_refuses_is_a_reason() =>
        AtomicFile.TryWrite("/dev/full", Content).ShouldNotBeNull().ShouldContain("No space left");

    private string Full(string path) => Path.Combine(folder.Path, path);

    private string Read(string path) => File.ReadAllText(Full(path));

    private string[] Files() =>
        [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
