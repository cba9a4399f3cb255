using System.IO.Compression;
using System.Text.Json;
using Katas.Core;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Reading;

/// <summary>Submissions in zip archives: the same as from a folder, and no archive can do harm.</summary>
[Category("Fast")]
internal sealed class SubmissionArchiveTests
{
    private const string Prepare = "exercises/00-warm-up/WarmUp.cs";
    private const int FlagsAt = 6;
    private const int SizeAt = 22;

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [TestCase("")]
    [TestCase("alice/")]
    [TestCase("./")]
    public void An_archive_is_read_as_its_folder_is(string wrapper)
    {
        using var submission = WarmUpSubmission.Right();
        submission.Write("exercises/00-warm-up/a/Z.cs", "// deep");
        submission.Write("exercises/00-warm-up/a-b.cs", "// before the folder, by name");
        submission.Write("exercises/00-warm-up/a!/Y.cs", "// and another");
        submission.Write("exercises/00-warm-up/notes.txt", "not source");

        Json(Read(Zips.OfFolder(submission.Path, wrapper))).Replace("alice/", "", StringComparison.Ordinal)
            .ShouldBe(Json(Reader().Read(submission.Path, "alice")));
    }

    [Test]
    public void The_exercises_level_may_be_missing()
    {
        Read(Zips.Of(("00-warm-up/WarmUp.cs", "class A;"))).Katas.Keys.ShouldBe(["00-warm-up"]);
        Read(Zips.Of(("alice/00-warm-up/WarmUp.cs", "class A;"))).Katas.Keys.ShouldBe(["00-warm-up"]);
    }

    [Test]
    public void An_archive_alone_is_named_after_its_file() =>
        Reader().Read(folder.Write("my answers.zip", Zips.Of((Prepare, "class A;")))).Name.ShouldBe("my answers");

    [Test]
    public void Leftovers_of_a_Mac_are_passed_over() =>
        Read(Zips.Of(("alice/" + Prepare, "class A;"), ("__MACOSX/alice/exercises/00-warm-up/._WarmUp.cs",
            "x"))).Katas["00-warm-up"].Count.ShouldBe(1);

    [TestCase("../" + Prepare, "outside itself")]
    [TestCase("exercises/../../00-warm-up/WarmUp.cs", "outside itself")]
    [TestCase("/" + Prepare, "from the root")]
    [TestCase("C:/" + Prepare, "from the root")]
    [TestCase("..\\" + Prepare, "outside itself")]
    [TestCase("\\exercises\\00-warm-up\\WarmUp.cs", "from the root")]
    [TestCase("exercises/00-warm-up/Warm\nUp.cs", "control characters")]
    public void A_name_that_could_mean_another_place_is_refused(string name, string reason) =>
        Refusal(Zips.Of((Prepare, "class A;"), (name, "class B;"))).ShouldContain(reason);

    [Test]
    public void The_same_name_twice_is_refused() => Refusal(Zips.Of((Prepare, "class A;"), (Prepare, "class B;"))).ShouldContain("twice");

    [Test]
    public void The_same_name_in_another_case_is_refused() =>
        Refusal(Zips.Of((Prepare, "class A;"), ("exercises/00-Warm-Up/warmup.CS", "class B;"))).ShouldContain("two spellings");

    [Test]
    public void Two_submissions_in_one_archive_are_refused() =>
        Refusal(Zips.Of(("alice/" + Prepare, "class A;"), ("bob/" + Prepare, "class B;")))
            .ShouldBe("'alice' holds kata '00-warm-up' twice, in 'alice/exercises/00-warm-up' and in 'bob/exercises/00-warm-up'. "
                + "Hand in one.");

    [Test]
    public void An_encrypted_archive_is_refused() =>
        Refusal(Zips.WithHeader(Zips.Of((Prepare, "class A;")), FlagsAt, 1, width: 2))
            .ShouldBe("'alice' is encrypted. Zip the folder again, without a password.");

    [Test]
    public void What_is_no_archive_is_refused()
    {
        Refusal("not an archive"u8.ToArray()).ShouldContain("is not a zip archive, or it is broken");
        Refusal([]).ShouldContain("is not a zip archive, or it is broken");
        Refusal(Zips.Of((Prepare, "class A;"))[..^30]).ShouldContain("is not a zip archive, or it is broken");
    }

    [Test]
    public void An_archive_without_katas_is_refused() => Refusal(Zips.Of(("readme.txt", "hello"))).ShouldContain("holds no kata");

    [Test]
    public void An_archive_of_more_entries_than_anybody_needs_is_refused() =>
        Refusal(Zips.Of([.. Enumerable.Range(0, 50_001).Select(index => ($"{index}", ""))])).ShouldContain("holds too many entries");

    [Test]
    public void A_long_directory_is_refused_before_it_is_read() =>
        Refusal(Zips.Of([.. Enumerable.Range(0, 9_000).Select(index => (new string('x', 1000) + index, ""))]))
            .ShouldContain("holds too many entries");

    [TestCase(10, 0xFFFF, "holds too many entries")] // "see the other record": its directory could be anywhere
    [TestCase(4, 0xFFFF, "is not a zip archive, or it is broken")]
    [TestCase(16, 0xFFFF, "is not a zip archive, or it is broken")]
    public void An_end_record_that_lies_is_refused(int offset, int value, string reason)
    {
        var zip = Zips.Of((Prepare, "class A;"));
        var end = zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        BitConverter.TryWriteBytes(zip.AsSpan(end + offset), (ushort)value).ShouldBeTrue();

        Refusal(zip).ShouldContain(reason);
    }

    [Test]
    public void A_link_costs_its_kata()
    {
        var zip = Zips.Build(archive => Zips.Add(archive, Prepare, "/etc/passwd"u8.ToArray()).ExternalAttributes = Zips.LinkMode << 16);

        Read(zip).Unreadable.ShouldBe([new Unreadable("00-warm-up", "00-warm-up/WarmUp.cs", "is a link; hand in the file itself")]);
    }

    [Test]
    public void A_bomb_is_not_inflated()
    {
        var zip = Zips.Build(archive => Zips.Add(archive, Prepare, new byte[200 << 20], CompressionLevel.Fastest));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var submission = Read(zip);

        submission.Unreadable.ShouldHaveSingleItem().Reason.ShouldBe("is not an ordinary file of at most 256 KiB");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(8 << 20);
    }

    [Test]
    public void A_small_bomb_is_told_by_its_ratio() =>
        Read(Zips.Of((Prepare, new string(' ', 200 << 10)))).Unreadable.ShouldHaveSingleItem().Reason
            .ShouldBe("inflates to more than 100 times its size in the archive");

    [TestCase(4u)]
    [TestCase(4_000_000u)]
    public void A_size_that_lies_is_found_out(uint size) =>
        Read(Zips.WithHeader(Zips.Of((Prepare, "class A; // some text")), SizeAt, size, width: 4)).Unreadable.ShouldHaveSingleItem().Reason
            .ShouldContain("is broken in the archive");

    [Test]
    public void A_changed_byte_is_found_out()
    {
        var zip = Zips.Build(archive => Zips.Add(archive, Prepare, "class A;"u8.ToArray()));
        zip[30 + Prepare.Length + 3] ^= 0x10;

        Read(zip).Unreadable.ShouldHaveSingleItem().Reason.ShouldContain("is broken in the archive");
    }

    [Test]
    public void Folder_and_archive_have_the_same_limits()
    {
        using var submission = new TemporaryFolder();
        for (var i = 0; i < 70; i++)
            submission.Write($"exercises/00-warm-up/F{i:00}.cs", "// " + new string((char)('a' + (i % 20)), i * 100));
        submission.Write("exercises/00-warm-up/Large.cs", [.. Enumerable.Range(0, 300 << 10).Select(index => (byte)(index * index >> 3))]);
        submission.Write("exercises/01-word-tokenization/1/2/3/4/5/6/7/8/9/Deep.cs", "// deep");
        submission.Write("exercises/02-character-cost/Broken.cs", [0xC3, 0x28]);

        Json(Read(Zips.OfFolder(submission.Path)))
            .ShouldBe(Json(Reader().Read(submission.Path, "alice")));
    }

    [Test]
    public void A_way_through_a_link_is_refused()
    {
        using var submission = WarmUpSubmission.Right();
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "exercises"), Path.Combine(submission.Path, "exercises"));

        Should.Throw<UsageException>(() => Reader().Read(folder.Path, "alice")).Message
            .ShouldBe("'alice' holds no kata. Found 'exercises/' (is a link; hand in the folder itself). A submission holds folders such "
                + "as 'exercises/00-warm-up' with C# files in them.");
    }

    private Submission Read(byte[] zip) => Reader().Read(folder.Write("alice.zip", zip), "alice");

    private string Refusal(byte[] zip) => Should.Throw<UsageException>(() => Read(zip)).Message;

    private static SubmissionReader Reader() => new(TestKit.Paths, TestKit.WholeCatalogue);

    private static string Json(Submission submission) => JsonSerializer.Serialize(submission);
}
