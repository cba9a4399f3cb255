using Katas.Core;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Reading;

/// <summary>Which files of a folder of submissions are submissions.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SubmissionFinderTests : IDisposable
{
    private const string Answer = "exercises/00-warm-up/WarmUp.cs";

    private readonly TemporaryFolder folder = new();
    private readonly SubmissionFinder finder = new(path => Path.GetFileName(path) == "results");

    public void Dispose() => folder.Dispose();

    [TestCase("ada", true, EntryKind.Folder)]
    [TestCase("ada.zip", true, EntryKind.Folder)]
    [TestCase(".git", true, EntryKind.Other)]
    [TestCase("__MACOSX", true, EntryKind.Other)]
    [TestCase("ada.zip", false, EntryKind.Archive)]
    [TestCase("ada.ZIP", false, EntryKind.Archive)]
    [TestCase("._ada.zip", false, EntryKind.Other)]
    [TestCase("._ada.rar", false, EntryKind.Other)]
    [TestCase("ada.rar", false, EntryKind.OtherArchive)]
    [TestCase("ada.tar.gz", false, EntryKind.Archive)]
    [TestCase("ada.7Z", false, EntryKind.OtherArchive)]
    [TestCase("marks.csv", false, EntryKind.Other)]
    [TestCase("__MACOSX", false, EntryKind.Other)]
    public void A_name_says_what_an_entry_is(string name, bool isFolder, EntryKind kind) =>
        SubmissionFinder.KindOf(name, isFolder).ShouldBe(kind);

    [Test]
    public void Submissions_come_in_ordinal_order_and_results_are_none()
    {
        foreach (var file in new[] { "bob/a.cs", "Zoe.zip", "alice/a.cs", "eve.rar", "marks.csv", ".git/config", "results/run.json" })
            folder.Write(file, "");

        finder.In(folder.Path).Submissions.Select(entry => entry.Name).ShouldBe(["Zoe.zip", "alice", "bob", "eve.rar"]);
    }

    [Test]
    public void A_folder_that_cannot_be_opened_is_said() =>
        Should.Throw<UsageException>(() => finder.In(Path.Combine(folder.Path, "none"))).Message
            .ShouldEndWith("cannot be opened. Make it readable.");

    [Test]
    public void A_submission_stays_as_it_is()
    {
        folder.Write(Answer, "class A;");
        folder.Write("notes.zip", "");

        Expanded().ShouldBe([""]);
    }

    [Test]
    public void A_folder_of_submissions_becomes_all_that_was_handed_in()
    {
        folder.Write($"bob/{Answer}", "class A;");
        folder.Write("alice/essay.txt", "");
        folder.Write("eve.rar", "");
        folder.Write("results/run.json", "");
        folder.Write("marks.csv", "");

        Expanded().ShouldBe(["alice", "bob", "eve.rar"]);
    }

    [Test]
    public void A_folder_without_any_submission_stays_and_is_refused_by_its_name()
    {
        folder.Write("alice/essay.txt", "");

        Expanded().ShouldBe([""]);
    }

    private IEnumerable<string> Expanded() =>
        finder.Expand(new SubmissionReader(TestKit.Paths, TestKit.WholeCatalogue), folder.Path).Submissions
            .Select(path => path[folder.Path.Length..].TrimStart('/', '\\'));
}
