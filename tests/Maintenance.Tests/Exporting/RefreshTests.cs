using System.Collections;
using System.Text;
using Katas.Core;
using Katas.Maintenance.Exporting;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>A refresh brings what is new and leaves what is the learner's, whatever happens on the way.</summary>
[Category("Fast")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class RefreshTests : IDisposable
{
    private const string Stub = "exercises/00-warm-up/WarmUp.cs";
    private const string Page = "exercises/00-warm-up/README.md";
    private const string Test = "tests/Katas.Tests/00-warm-up/WarmUpTests.cs";

    private static readonly KitFile[] Old = [File(Stub, "stub"), File("exercises/00-warm-up/BreakIt.cs", "break it"), File(Page, "page"),
        File(Test, "test")];
    private static readonly KitFile[] New = [File(Stub, "better stub"), File("exercises/00-warm-up/BreakIt.cs", "break it"),
        File(Page, "better page"), File("exercises/01-next/Next.cs", "next")];

    private readonly TemporaryFolder folder = new();

    public RefreshTests() => Refresh(Old);

    public void Dispose() => folder.Dispose();

    [Test]
    public void What_the_learner_has_not_touched_becomes_new()
    {
        Refresh(New).Select(change => (change.Kind, change.Path)).ShouldBe(
            [(ChangeKind.Updated, Stub), (ChangeKind.Updated, Page), (ChangeKind.Added, "exercises/01-next/Next.cs"), (ChangeKind.Removed,
                Test)]);

        Read(Stub).ShouldBe("better stub");
        System.IO.File.Exists(Full(Test)).ShouldBeFalse();
    }

    [Test]
    public void An_answer_stays_and_its_newer_stub_lies_beside_it_once()
    {
        folder.Write(Stub, "answer");

        Refresh(New).ShouldContain(new Change(ChangeKind.PutBeside, Stub, Stub + ".new"));
        Refresh(New).ShouldBe([new Change(ChangeKind.Kept, Stub)]);

        Read(Stub).ShouldBe("answer");
        Read(Stub + ".new").ShouldBe("better stub");
    }

    [Test]
    public void A_newer_stub_the_learner_has_begun_to_use_is_not_overwritten_either()
    {
        folder.Write(Stub, "answer");
        folder.Write(Stub + ".new", "the learner's notes");

        Refresh(New).ShouldContain(new Change(ChangeKind.PutBeside, Stub, Stub + ".new2"));

        Read(Stub + ".new").ShouldBe("the learner's notes");
    }

    [Test]
    public void Nothing_happens_to_an_answer_whose_stub_is_as_it_was()
    {
        folder.Write(Stub, "answer");

        Refresh(Old).ShouldBe([new Change(ChangeKind.Kept, Stub)]);

        Directory.GetFiles(folder.Path, "*.new*", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    [Test]
    public void An_unknown_file_is_never_touched_even_where_the_kit_wants_one()
    {
        folder.Write("exercises/01-next/Next.cs", "mine");
        folder.Write("exercises/00-warm-up/Notes.cs", "mine too");

        Refresh(New).ShouldContain(new Change(ChangeKind.PutBeside, "exercises/01-next/Next.cs", "exercises/01-next/Next.cs.new"));

        Read("exercises/01-next/Next.cs").ShouldBe("mine");
        Read("exercises/00-warm-up/Notes.cs").ShouldBe("mine too");
    }

    [Test]
    public void A_changed_file_that_the_kit_has_dropped_stays()
    {
        folder.Write(Test, "test of mine");

        Refresh(New).ShouldContain(new Change(ChangeKind.Dropped, Test));

        Read(Test).ShouldBe("test of mine");
    }

    [Test]
    public void A_renamed_stub_does_not_come_back_but_a_lost_page_does()
    {
        System.IO.File.Move(Full(Stub), Full("exercises/00-warm-up/MyWarmUp.cs"));
        System.IO.File.Delete(Full(Page));

        Refresh(New).ShouldContain(new Change(ChangeKind.StaysDeleted, Stub));

        System.IO.File.Exists(Full(Stub)).ShouldBeFalse();
        Read(Page).ShouldBe("better page");
    }

    [Test]
    public void Line_ends_of_another_system_are_no_change()
    {
        Refresh([File(Page, "one\ntwo\n")]);
        folder.Write(Page, "one\r\ntwo\r\n");

        Refresh([File(Page, "three\n")]).ShouldBe([new Change(ChangeKind.Updated, Page)]);
    }

    [Test]
    public void Where_the_kit_wants_a_file_and_the_learner_has_a_folder_or_a_link_nothing_is_lost()
    {
        var target = folder.Write("elsewhere.txt", "mine");
        Directory.CreateDirectory(Full("exercises/01-next/Next.cs"));
        System.IO.File.Delete(Full(Page));
        System.IO.File.CreateSymbolicLink(Full(Page), target);

        Refresh(New).Count(change => change.Kind == ChangeKind.PutBeside).ShouldBe(2);

        System.IO.File.ReadAllText(target).ShouldBe("mine");
    }

    [Test]
    public void Nothing_is_written_through_a_linked_folder()
    {
        using var elsewhere = new TemporaryFolder();
        Directory.Delete(Full("exercises/00-warm-up"), recursive: true);
        Directory.CreateSymbolicLink(Full("exercises/00-warm-up"), elsewhere.Path);

        Should.Throw<UsageException>(() => Refresh(New)).Message.ShouldContain("is a link");

        Directory.EnumerateFileSystemEntries(elsewhere.Path).ShouldBeEmpty();
    }

    [Test]
    public void A_crash_at_any_moment_loses_nothing_and_another_refresh_finishes([Range(0, 4)] int writes)
    {
        folder.Write(Stub, "answer");
        var before = Manifest.Of(folder.Path)!;

        Should.Throw<IOException>(() => new KitFolder(folder.Path).Refresh(before, After(before, New), new Breaking(New, writes)));
        Read(Stub).ShouldBe("answer");
        Refresh(New);

        Read(Stub).ShouldBe("answer");
        Read(Stub + ".new").ShouldBe("better stub");
        Read(Page).ShouldBe("better page");
        Read("exercises/01-next/Next.cs").ShouldBe("next");
        Directory.GetFiles(folder.Path, "*.new2", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private IReadOnlyList<Change> Refresh(KitFile[] files)
    {
        var before = Manifest.Of(folder.Path) ?? new Manifest(Manifest.V1, "1", null, new Dictionary<string, string>());
        return new KitFolder(folder.Path).Refresh(before, After(before, files), files);
    }

    private static Manifest After(Manifest before, KitFile[] files) =>
        before with { Files = files.ToDictionary(file => file.Path, file => file.Hash) };

    private static KitFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private string Full(string path) => Path.Combine(folder.Path, path);

    private string Read(string path) => System.IO.File.ReadAllText(Full(path));

    /// <summary>Files that are all there when looked at, and break off after a few when they are written.</summary>
    private sealed class Breaking(KitFile[] files, int writes) : IReadOnlyList<KitFile>
    {
        private int passes;

        public int Count => files.Length;

        public KitFile this[int index] => files[index];

        public IEnumerator<KitFile> GetEnumerator() => passes++ == 0
            ? files.AsEnumerable().GetEnumerator()
            : files.Take(writes).Concat(Enumerable.Range(0, 1).Select<int, KitFile>(_ => throw new IOException("the disk is full")))
                .GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
