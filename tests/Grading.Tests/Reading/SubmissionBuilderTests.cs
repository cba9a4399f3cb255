using System.Text;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Reading;

/// <summary>What is taken of the files of a submission, and why the rest is not.</summary>
[Category("Fast")]
internal sealed class SubmissionBuilderTests
{
    private const int MostFiles = 64;
    private const int MostBytes = 256 << 10;

    [Test]
    public void Sources_are_grouped_by_the_folder_of_their_kata()
    {
        var submission = Take(File("09-rope/Rope.cs", "a"), File("10-alibi/Alibi.cs", "b"), File("09-rope/more/Angle.cs", "c"));

        submission.Katas["09-rope"].Select(source => source.Path).ShouldBe(["09-rope/Rope.cs", "09-rope/more/Angle.cs"]);
        submission.Katas["10-alibi"].Single().Text.ShouldBe("b");
        submission.Unreadable.ShouldBeEmpty();
    }

    [Test]
    public void A_byte_order_mark_is_no_part_of_the_text() =>
        Take(File("k/A.cs", "\uFEFFclass A;")).Katas["k"].Single().Text.ShouldBe("class A;");

    [Test]
    public void What_is_not_utf_8_costs_its_kata() =>
        Refusal(Take(File("k/A.cs", [0xFF, 0xFE, 0x61]))).ShouldBe("is not text in UTF-8; save it as UTF-8");

    [Test]
    public void A_reason_known_before_reading_is_kept() =>
        Refusal(Take(SourceEntry.Refused("k/A.cs", "is a link; hand in the file itself"))).ShouldBe("is a link; hand in the file itself");

    [Test]
    public void What_is_refused_is_not_read() =>
        Should.NotThrow(() => Take(new SourceEntry("k/A.cs", "is a link", _ => throw new InvalidOperationException("read"))));

    [Test]
    public void A_reason_of_the_reader_is_kept() =>
        Refusal(Take(new SourceEntry("k/A.cs", "", Content.TooLarge))).ShouldBe("is not an ordinary file of at most 256 KiB");

    [Test]
    public void A_kata_with_an_unreadable_file_keeps_its_other_files()
    {
        var submission = Take(File("k/A.cs", "a"), SourceEntry.Refused("k/B.cs", "is a link"));

        submission.Katas["k"].Count.ShouldBe(1);
        submission.Unreadable.Single().Kata.ShouldBe("k");
        submission.Has("k").ShouldBeTrue();
    }

    [Test]
    public void As_many_files_as_the_limit_are_taken() => Take(Files(MostFiles)).Unreadable.ShouldBeEmpty();

    [Test]
    public void One_file_more_is_one_too_many() => Refusal(Take(Files(MostFiles + 1))).ShouldBe("is one file too many; the limit is 64");

    [Test]
    public void As_many_bytes_as_the_limit_are_taken() =>
        Take(File("k/A.cs", new byte[MostBytes - 1]), File("k/B.cs", new byte[1])).Unreadable.ShouldBeEmpty();

    [Test]
    public void One_byte_more_is_over_the_limit() =>
        Refusal(Take(File("k/A.cs", new byte[MostBytes]), File("k/B.cs", new byte[1])))
            .ShouldBe("brings the submission over its limit of 256 KiB");

    [Test]
    public void Names_stay_on_one_line()
    {
        var submission = SubmissionBuilder.Take("a\nb", [File("k/A\nB.cs", "")]);

        submission.Name.ShouldBe("a\uFFFDb");
        submission.Katas["k"].Single().Path.ShouldBe("k/A\uFFFDB.cs");
    }

    private static Submission Take(params SourceEntry[] entries) => SubmissionBuilder.Take("ada", entries);

    private static string Refusal(Submission submission) => submission.Unreadable.Single().Reason;

    private static SourceEntry[] Files(int count) => [.. Enumerable.Range(0, count).Select(index => File($"k/File{index}.cs", ""))];

    private static SourceEntry File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    private static SourceEntry File(string path, byte[] content) => new(path, "", _ => Content.Of(content));
}
