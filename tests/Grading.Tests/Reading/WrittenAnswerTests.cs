using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;
using static Grading.Tests.Reading.MadeUpListing;

namespace Grading.Tests.Reading;

/// <summary>The answer to an interview question beside a kata: found, read with care, and no part of what is graded.</summary>
[Category("Fast")]
internal sealed class WrittenAnswerTests
{
    private const int MostBytes = 16 << 10;

    [TestCase("exercises/09-rope/ANSWER.md")]
    [TestCase("exercises/09-rope/Answer.MD")]
    public void It_belongs_to_its_kata_and_is_not_listed_as_not_counted(string path)
    {
        var plan = Plan(File("exercises/09-rope/Rope.cs"), File(path, "It turns them."));

        plan.Written.ShouldHaveSingleItem().Kata.ShouldBe("09-rope");
        plan.Files.ShouldHaveSingleItem().Path.ShouldBe("09-rope/Rope.cs");
        (plan.NotCounted.Count, plan.Remarks.Count).ShouldBe((0, 0));
        SubmissionBuilder.Take("ada", plan).Written["09-rope"].ShouldBe(new WrittenAnswer("It turns them.", ""));
    }

    [Test]
    public void One_that_cannot_be_read_costs_its_kata_nothing()
    {
        var link = File("exercises/09-rope/ANSWER.md") with { RejectReason = FoundEntry.IsLink };

        var submission = SubmissionBuilder.Take("ada", Plan(File("exercises/09-rope/Rope.cs"), link));

        submission.Unreadable.ShouldBeEmpty();
        submission.Notes.NotCounted.ShouldBeEmpty();
        submission.Written["09-rope"].Refusal.ShouldBe("'09-rope/ANSWER.md' is a link; hand in the file itself.");
    }

    [TestCase("exercises/09-rope/notes.md")]
    [TestCase("exercises/09-rope/more/ANSWER.md")]
    [TestCase("exercises/ANSWER.md")]
    [TestCase("exercises/04-byte-pair-encoding/ANSWER.md", Description = "a kata without any source file")]
    public void Other_files_are_listed_as_before(string path)
    {
        var plan = Plan(File("exercises/09-rope/Rope.cs"), File(path));

        plan.Written.ShouldBeEmpty();
        plan.NotCounted.ShouldHaveSingleItem();
    }

    [Test]
    public void A_file_of_16_KiB_is_read_and_one_byte_more_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("fits/ANSWER.md", new string('a', MostBytes));
        folder.Write("large/ANSWER.md", new string('a', MostBytes + 1));

        Read(folder, "fits").Text.Length.ShouldBe(MostBytes);
        Read(folder, "large").ShouldBe(new WrittenAnswer("", "'large/ANSWER.md' is not an ordinary file of at most 16 KiB."));
    }

    [Test]
    public void Links_folders_and_bytes_are_refused_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bytes/ANSWER.md", [0x61, 0x81, 0x00, 0xFF]);
        folder.Write("folder/ANSWER.md/more.txt", "");
        System.IO.File.CreateSymbolicLink(Made(folder, "link"), Path.Combine(folder.Path, "secret"));

        Read(folder, "bytes").Refusal.ShouldBe("'bytes/ANSWER.md' is not text in UTF-8, UTF-16 or Windows-1252; save it as UTF-8.");
        Read(folder, "folder").Refusal.ShouldBe("'folder/ANSWER.md' is not an ordinary file of at most 16 KiB.");
        Read(folder, "link").Refusal.ShouldBe("'link/ANSWER.md' is a link; hand in the file itself.");
    }

    [Test]
    public void Where_there_is_none_or_only_white_space_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("blank/ANSWER.md", "\uFEFF \r\n\t\n");

        Read(folder, "none").ShouldBe(WrittenAnswer.None);
        Read(folder, "blank").IsWritten.ShouldBeFalse();
        new WrittenAnswer("It turns them.", "").IsWritten.ShouldBeTrue();
    }

    private static WrittenAnswer Read(TemporaryFolder folder, string kata) => WrittenAnswer.Read(Path.Combine(folder.Path, kata));

    private static string Made(TemporaryFolder folder, string kata) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, kata)).FullName, WrittenAnswer.FileName);
}
