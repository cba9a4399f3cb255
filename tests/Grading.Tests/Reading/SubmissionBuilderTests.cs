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
    public void What_is_no_text_costs_its_kata() =>
        Refusal(Take(File("k/A.cs", [0x61, 0x81, 0x00, 0xFF]))).ShouldBe("is not text in UTF-8, UTF-16 or Windows-1252; save it as UTF-8");

    [Test]
    public void A_reason_known_before_reading_is_kept() =>
        Refusal(Take(Refused("k/A.cs", "is a link; hand in the file itself"))).ShouldBe("is a link; hand in the file itself");

    [Test]
    public void What_is_refused_is_not_read() =>
        Should.NotThrow(() => Take(Planned(new FoundEntry("k/A.cs", 0, "is a link", _ => throw new InvalidOperationException("read")))));

    [Test]
    public void A_reason_of_the_reader_is_kept() =>
        Refusal(Take(Planned(new FoundEntry("k/A.cs", 0, "", Content.TooLarge)))).ShouldBe("is not an ordinary file of at most 256 KiB");

    [Test]
    public void A_kata_with_an_unreadable_file_keeps_its_other_files()
    {
        var submission = Take(File("k/A.cs", "a"), Refused("k/B.cs", "is a link"));

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
        Take(File("k/A.cs", Spaces(MostBytes - 1)), File("k/B.cs", Spaces(1))).Unreadable.ShouldBeEmpty();

    [Test]
    public void One_byte_more_is_over_the_limit() =>
        Refusal(Take(File("k/A.cs", Spaces(MostBytes)), File("k/B.cs", Spaces(1))))
            .ShouldBe("brings the submission over its limit of 256 KiB");

    [Test]
    public void Names_stay_on_one_line()
    {
        var submission = SubmissionBuilder.Take("a\nb", new SubmissionPlan([File("k/A\nB.cs", "")], [], []));

        submission.Name.ShouldBe("a\uFFFDb");
        submission.Katas["k"].Single().Path.ShouldBe("k/A\uFFFDB.cs");
    }

    private static Submission Take(params PlannedFile[] files) => SubmissionBuilder.Take("ada", new SubmissionPlan(files, [], []));

    private static string Refusal(Submission submission) => submission.Unreadable.Single().Reason;

    private static byte[] Spaces(int count) => [.. Enumerable.Repeat((byte)' ', count)];

    private static PlannedFile[] Files(int count) => [.. Enumerable.Range(0, count).Select(index => File($"k/File{index}.cs", ""))];

    private static PlannedFile File(string path, string text) => File(path, Encoding.UTF8.GetBytes(text));

    private static PlannedFile File(string path, byte[] content) => Planned(new FoundEntry(path, 0, "", _ => Content.Of(content)));

    private static PlannedFile Refused(string path, string reason) =>
        Planned(new FoundEntry(path, 0, reason, _ => Content.Refused(reason)));

    private static PlannedFile Planned(FoundEntry entry) => new(entry.Steps[0], entry.Path, entry);
}
