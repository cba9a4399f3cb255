using System.Diagnostics;
using Katas.Core;
using Katas.Courses.Classes;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Classes;

/// <summary>Who is in a class, whatever they call themselves.</summary>
internal sealed class ClassRosterTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void Folders_and_archives_are_submissions_in_ordinal_order_of_names()
    {
        HandIn("bob/", "Zoe.zip", "alice/", "marks.csv", ".git/", "__MACOSX/");

        Names().ShouldBe(["Zoe", "alice", "bob"]);
    }

    [Test]
    public void The_folder_for_results_is_no_submission_and_is_listed()
    {
        HandIn("alice/", "here/");

        var roster = ClassRoster.Read(folder.Path, Path.Combine(folder.Path, "here"));

        roster.Submissions.Select(entrant => entrant.Name).ShouldBe(["alice"]);
        roster.NotCounted.ShouldHaveSingleItem().Path.ShouldBe("here/");
    }

    [Test]
    [Platform("Linux", Reason = "elsewhere such names cannot be made")]
    public void Names_that_are_shown_alike_are_counted()
    {
        HandIn("e\u0301va/", "\u00e9va/", "a\tb/", "a b/");

        Names().ShouldBe(["a\tb", "a b (2)", "e\u0301va", "\u00e9va (2)"], ignoreOrder: true);
    }

    [Test]
    public void Uploads_of_one_learner_are_named()
    {
        HandIn("ada_12_501_katas.zip", "ada_LATE_12_502_katas-1.zip", "bo_13_503_katas.zip");

        ClassRoster.Read(folder.Path).Notes.ShouldBe([
            "'ada_12_501_katas' and 'ada_LATE_12_502_katas-1' are uploads of one learner; each is graded. Take away those that "
                + "should not count."]);
    }

    [Test]
    public void A_folder_and_an_archive_of_one_name_are_both_there_and_said()
    {
        HandIn("alice/", "alice.zip", "alice.zip.zip", "bob.zip");

        Names().ShouldBe(["alice", "alice.zip", "alice.zip.zip", "bob"]);
        ClassRoster.Read(folder.Path).Notes
            .ShouldContain(
                "'alice.zip' is there besides another submission of that name; both are graded, this one as 'alice.zip'. Take one of "
                    + "them away if it should not count.");
    }

    [Test]
    public void Names_that_differ_in_case_only_are_said()
    {
        HandIn("Alice/", "alice/");

        ClassRoster.Read(folder.Path).Notes
            .ShouldBe(["'Alice' and 'alice' differ in case only; both are graded. Take one of them away if they are one learner's."]);
    }

    [Test]
    public void An_archive_of_another_kind_is_not_forgotten()
    {
        HandIn("alice.rar");

        ClassRoster.Read(folder.Path).Submissions[0].RejectReason.ShouldBe(
            "'alice.rar' is an archive in a format that is not read here. Please hand in a zip.");
    }

    [Test]
    public void A_link_is_not_followed()
    {
        HandIn("alice/");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "bob"), "alice");

        ClassRoster.Read(folder.Path).Submissions.Select(entrant => entrant.RejectReason)
            .ShouldBe(["", "'bob' is a link. Put the folder or archive itself there."]);
    }

    [Test]
    [Platform("Linux", Reason = "elsewhere names are always Unicode")]
    public void Names_that_are_not_UTF_8_are_kept_apart()
    {
        using var shell = Process.Start("/bin/sh", ["-c",
            $"cd '{folder.Path}' && mkdir \"$(printf 'caf\\351')\" \"$(printf 'caf\\350')\" alice"])!;
        shell.WaitForExit();

        var entrants = ClassRoster.Read(folder.Path).Submissions;

        entrants.Select(entrant => entrant.Name).ShouldBe(["alice", "caf\uFFFD", "caf\uFFFD (2)"]);
        entrants.Skip(1).ShouldAllBe(entrant =>
            entrant.RejectReason.EndsWith("has a name that is not UTF-8. Rename it.", StringComparison.Ordinal));
        // It can be removed only by its bytes.
        using var removal = Process.Start("/bin/sh", ["-c", $"rm -r '{folder.Path}'/*"])!;
        removal.WaitForExit();
    }

    [Test]
    public void An_empty_class_is_refused() =>
        Should.Throw<UsageException>(() => ClassRoster.Read(folder.Path)).Message.ShouldContain("holds no submissions");

    [Test]
    public void A_class_that_does_not_exist_is_refused() =>
        Should.Throw<UsageException>(() => ClassRoster.Read("no-such-class")).Message
            .ShouldBe("'no-such-class' is not a folder. Name the folder that holds the submissions.");

    private IEnumerable<string> Names() => ClassRoster.Read(folder.Path).Submissions.Select(entrant => entrant.Name);

    private void HandIn(params string[] names)
    {
        foreach (var name in names)
        {
            if (name.EndsWith('/'))
                Directory.CreateDirectory(Path.Combine(folder.Path, name));
            else
                folder.Write(name, "");
        }
    }
}
