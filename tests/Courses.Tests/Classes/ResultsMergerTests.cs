using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Courses.Classes;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Classes;

/// <summary>Shards and parts that do not belong together are not put together.</summary>
internal sealed class ResultsMergerTests
{
    private static readonly RunRecord Run =
        new(RunRecord.V1, "1.0.0", "0123456789abcdef", 1, "sandboxed", [0, 1], Times: false, Reveal.Messages, "1/2", 0,
            ClassRoster.DigestOf([]));

    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void All_shards_of_one_class_belong_together() =>
        ReportJson.Write(ResultsMerger.Of([Shard("a"), Shard("b", Run with { Shard = "2/2" })]).Whole)
            .ShouldBe(ReportJson.Write(Run with { Shard = null }));

    [Test]
    public void A_missing_shard_is_named() =>
        Refusal(Shard("a", Run with { Shard = "2/4" }), Shard("b", Run with { Shard = "3/4" }))
            .ShouldBe("Not all shards are there: 1/4, 4/4 are missing. Name all 4 results folders.");

    [Test]
    public void A_shard_twice_is_named() =>
        Refusal(Shard("a"), Shard("b")).ShouldBe($"Shard 1/2 is there twice: '{Path("a")}' and '{Path("b")}'. Name each shard once.");

    [Test]
    public void Shards_of_another_division_are_named() =>
        Refusal(Shard("a"), Shard("b", Run with { Shard = "2/3" })).ShouldContain("is 2/3, ");

    [Test]
    public void A_shard_with_another_seed_is_named() =>
        Foreign(Run with { Seed = 7 }).ShouldContain("was graded with the seed '7', unlike ");

    [Test]
    public void A_shard_of_another_kit_is_named() =>
        Foreign(Run with { Fingerprint = "fedcba9876543210" })
            .ShouldContain("was graded with another kit ('1.0.0', fedcba987654), unlike ");

    [Test]
    public void A_shard_of_another_level_is_named() =>
        Foreign(Run with { Isolation = "trusted" }).ShouldContain("was graded at the level 'trusted', unlike ");

    [Test]
    public void A_shard_of_other_katas_is_named() => Foreign(Run with { Katas = [4] }).ShouldContain("was graded on the katas 4, unlike ");

    [Test]
    public void A_shard_of_another_course_is_named() =>
        Foreign(Run with { Course = Marked("Two\nlines", 2), Fingerprint = "limits change it too" })
        .ShouldBe(
            $"The shards do not belong together: '{Path("b")}' was graded with another course ('Two lines'), unlike '{Path("a")}'. Grade "
                + "them with the same kit, course and options.");

    [Test]
    public void Shards_of_one_course_file_that_changed_do_not_belong_together() =>
        Refusal(Shard("a", Run with { Course = Marked("T", 1) }), Shard("b", Run with { Course = Marked("T", 2), Shard = "2/2" }))
            .ShouldContain("was graded with another course ('T'), unlike ");

    [Test]
    public void A_shard_without_the_course_of_the_others_is_named() =>
        Refusal(Shard("a", Run with { Course = Marked("T", 1) }), Shard("b", Run with { Shard = "2/2" }))
            .ShouldContain("was graded without a course, unlike ");

    [Test]
    public void The_whole_has_the_course_of_its_shards()
    {
        var course = Marked("T", 1) with
        {
            Submitted = new Dictionary<string, DateTimeOffset> { ["ada"] = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1)) },
            Late = new LatePolicy(new DateTimeOffset(2026, 3, 1, 23, 59, 0, TimeSpan.FromHours(1)), TimeSpan.FromMinutes(15), 0.1,
                "day", [new LateStep(TimeSpan.FromHours(30), 0.2)], 0.5, TimeSpan.FromDays(7)),
        };

        var whole = ResultsMerger.Of([Shard("a", Run with { Course = course }),
            Shard("b", Run with { Course = course, Shard = "2/2" })]).Whole;

        ReportJson.Write(whole.Course).ShouldBe(ReportJson.Write(course));
        whole.Course!.SubmittedAt("ada").ShouldBe(course.SubmittedAt("ada"));
    }

    [Test]
    public void A_shard_of_another_class_is_named() =>
        Foreign(Run with { Roster = "other", Submissions = 9 }).ShouldContain("was graded from another class (of 9 submissions), unlike ");

    [Test]
    public void A_whole_class_is_no_shard() =>
        Refusal(Shard("a", Run with { Shard = null })).ShouldBe($"'{Path("a")}' holds a whole class. There is nothing to merge.");

    [Test]
    public void Any_other_folder_is_no_shard() => Refusal(folder.Path).ShouldContain("is not a results folder of 'katas class'");

    [Test]
    public void An_unfinished_shard_is_not_merged()
    {
        var shard = Shard("a");
        File.Delete(System.IO.Path.Combine(shard, ResultsFiles.Class));

        Refusal(shard).ShouldBe($"Shard 1/2 in '{shard}' is not finished. Run it again: it continues.");
    }

    [Test]
    public void A_shard_that_lacks_a_submission_is_not_merged()
    {
        Refusal(Shard("a", Run with { Submissions = 3 }), Shard("b", Run with { Shard = "2/2", Submissions = 3 }))
            .ShouldBe("The shards hold 0 submissions, the class has 3. Run the shards again: they continue.");
    }

    [Test]
    public void Parts_become_one_class_and_who_has_no_result_has_a_row()
    {
        var merging = ResultsMerger.Of([Part("a", "ada", "É va"), Part("b", "bob")], ["bob", "cem", "E\u0301 va"]);
        using var results = ResultsFolder.Open(Path("merged"), merging.Whole);

        var submissions = merging.Into(results);

        submissions.Select(submission => submission.Name).ShouldBe(["ada", "bob", "cem", "É va"]);
        merging.Unlisted.ShouldBe(["ada"]);
        merging.Whole.Roster.ShouldBe(ClassRoster.DigestOf(["ada", "bob", "cem", "É va"]));
        merging.Whole.ShouldSatisfyAllConditions(whole => whole.IsPart.ShouldBeFalse(), whole => whole.Submissions.ShouldBe(4));
        ClassReportWriter.Close(results, submissions).Submissions.Select(row => row.Message)
            .ShouldBe(["refused", "refused", "No results folder holds 'cem'. Grade it, and merge again.", "refused"]);
    }

    [Test]
    public void Names_of_parts_that_differ_in_case_only_keep_files_of_their_own()
    {
        var merging = ResultsMerger.Of([Part("a", "ada"), Part("b", "Ada")]);
        using var results = ResultsFolder.Open(Path("merged"), merging.Whole);
        merging.Into(results).Select(submission => submission.File).ShouldBeUnique();
    }

    [Test]
    public void A_submission_in_two_parts_is_named() =>
        Refusal(Part("a", "ada"), Part("b", "ada", "bob"))
            .ShouldBe($"'ada' is in '{Path("a")}' and in '{Path("b")}'. Name one of them, or give the submissions names of their own.");

    [Test]
    public void Parts_with_other_seeds_do_not_belong_together() =>
        Refusal(Part("a", "ada"), Part("b", AsPart with { Seed = 7 }, "bob"))
            .ShouldBe($"The parts do not belong together: '{Path("b")}' was graded with the seed '7', unlike '{Path("a")}'. Grade them "
                + "with the same kit, course and options.");

    [Test]
    public void A_part_is_no_shard() =>
        Refusal(Shard("a"), Part("b", "bob")).ShouldBe($"'{Path("a")}' is a shard, '{Path("b")}' is a part. Merge the shards first.");

    [Test]
    public void A_shard_is_not_overwritten_by_another_one()
    {
        Shard("a");

        Should.Throw<UsageException>(() => ResultsFolder.Open(Path("a"), Run with { Shard = "2/2" })).Message
            .ShouldBe($"'{Path("a")}' holds shard 1/2, and this is shard 2/2. Choose another folder with '--out'.");
    }

    private static Course Marked(string title, double weight) =>
        new() { Title = title, Katas = [new CourseKata(0, "warm-up", weight, false, CourseLimits.None)], OutOf = weight };

    private string Path(string name) => System.IO.Path.Combine(folder.Path, name);

    private string Shard(string name, RunRecord? run = null)
    {
        folder.Write($"{name}/{ResultsFiles.Run}", ReportJson.Write(run ?? Run));
        folder.Write($"{name}/{ResultsFiles.Class}", "{}");
        return Path(name);
    }

    private static RunRecord AsPart => Run with { Shard = null, IsPart = true, Submissions = 1, Roster = "its own" };

    private string Part(string name, params string[] refused) => Part(name, AsPart, refused);

    private string Part(string name, RunRecord run, params string[] refused)
    {
        foreach (var submission in refused)
        {
            folder.Write($"{name}/{ResultsFiles.CompletionRecordOf(submission)}",
                ReportJson.Write(new CompletionRecord(CompletionRecord.V1, submission, "", "", "refused")));
        }
        return Shard(name, run);
    }

    private string Foreign(RunRecord run) => Refusal(Shard("a"), Shard("b", run with { Shard = "2/2" }));

    private static string Refusal(params string[] folders) => Should.Throw<UsageException>(() => ResultsMerger.Of(folders)).Message;
}
