using Katas.Core;
using Katas.Courses.Similarity;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Similarity;

/// <summary>Copies are found however they are disguised, and honest neighbours are left in peace.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class SimilarityFinderTests : IDisposable
{
    private readonly SimilarClass made = new();
    private readonly Comparing comparing = new();

    public void Dispose()
    {
        comparing.Dispose();
        made.Dispose();
    }

    [Test]
    public void Every_planted_copy_is_listed_and_nothing_else()
    {
        made.Copy(3, "verbatim", members => members);
        made.Copy(8, "renamed", SimilarClass.Renamed);
        made.Copy(13, "retyped", SimilarClass.Retyped);
        made.Copy(20, "padded", SimilarClass.Padded);
        made.Copy(23, "thorough", members => SimilarClass.Padded(SimilarClass.Renamed(SimilarClass.Retyped(members))));

        var report = Find().Report;

        TestContext.Out.WriteLine(string.Join('\n', report.Groups.Select(group => $"{group.Similarity:0.00} {Names(group)}")));
        report.Groups.Select(Names).ShouldBe(made.Planted, ignoreOrder: true);
        report.LikeReference.ShouldBeEmpty();
    }

    [Test]
    public void Answers_to_interview_questions_are_not_compared()
    {
        made.Copy(3, "renamed", SimilarClass.Renamed);
        var before = ReportJson.Write(Find().Report);

        foreach (var learner in new[] { "learner00", "learner01", "learner02" })
            made.Add(learner, "ANSWER.md", "The same words, from beginning to end, in all three of them.");

        ReportJson.Write(Find().Report).ShouldBe(before);
    }

    [Test]
    public void One_member_in_common_is_no_copy()
    {
        made.Copy(3, "neighbour", SimilarClass.OneMember);

        Find().Report.Groups.ShouldNotContain(group => group.Members.Contains("neighbour") && group.Members.Contains("learner03"));
    }

    [Test]
    public void An_honest_class_has_no_groups() => Find().Report.IsEmpty().ShouldBeTrue();

    [Test]
    public void Copies_of_one_answer_are_one_group()
    {
        made.Copy(3, "renamed", SimilarClass.Renamed);
        made.Copy(3, "padded", SimilarClass.Padded);
        made.Copy(3, "verbatim", members => members);

        Find().Report.Groups.Select(Names).ShouldBe(["learner03 · padded · renamed · verbatim"]);
    }

    [Test]
    public void A_copy_that_most_of_the_class_has_is_found()
    {
        for (var copy = 0; copy < 40; copy++)
            made.Copy(3, $"copy{copy:00}", members => members);

        Find().Report.Groups.Single().Members.Count.ShouldBe(41);
    }

    [Test]
    public void What_is_not_listed_is_counted()
    {
        made.Copy(3, "verbatim", members => members);
        made.Copy(8, "renamed", SimilarClass.Renamed);

        var report = Find(most: 1).Report;

        report.Groups.Count.ShouldBe(1);
        report.MoreGroups.ShouldBe(1);
    }

    [Test]
    public void Loose_files_are_compared_and_what_is_no_submission_is_listed()
    {
        using var uploads = new TemporaryFolder();
        var answer = File.ReadAllText(Path.Combine(made.Path, "learner03", "exercises", "00-warm-up", "WarmUp.cs"));
        uploads.Write("lovelaceada_123_456_WarmUp.cs", answer);
        uploads.Write("turingalan_124_457_WarmUp.cs", answer);
        uploads.Write("notes.txt", "");

        var report = Find(uploads.Path).Report;

        report.Groups.Select(Names).ShouldBe(["lovelaceada_123 · turingalan_124"]);
        report.NotCounted.Single().Path.ShouldBe("notes.txt");
    }

    [Test]
    public void Both_sides_show_the_whole_text_with_the_shared_runs_marked()
    {
        made.Copy(3, "verbatim", members => members);

        var page = Find().Groups.Single().Pages.Single();

        var file = page.A.Files.Single(file => file.Path.EndsWith("WarmUp.cs", StringComparison.Ordinal));
        string.Concat(file.Pieces.Select(piece => piece.Text))
            .ShouldBe(File.ReadAllText(Path.Combine(made.Path, "learner03", "exercises", "00-warm-up", "WarmUp.cs")));
        file.Pieces.Where(piece => piece.Run > 0).Sum(piece => piece.Text.Length)
            .ShouldBeGreaterThan(file.Pieces.Sum(piece => piece.Text.Length) / 2);
        page.A.Files.SelectMany(side => side.Pieces).Select(piece => piece.Run).Distinct().Order()
            .ShouldBe(page.B.Files.SelectMany(side => side.Pieces).Select(piece => piece.Run).Distinct().Order());
    }

    [Test]
    public void What_cannot_be_read_is_left_out_with_the_reason()
    {
        Directory.CreateDirectory(Path.Combine(made.Path, "empty"));

        var report = Find().Report;

        report.Compared.ShouldBe(24);
        report.NotCompared.Single().Submission.ShouldBe("empty");
        report.NotCompared.Single().Reason.ShouldContain("holds no kata");
    }

    [Test]
    public void One_submission_cannot_be_compared()
    {
        using var alone = new TemporaryFolder();
        alone.Write("ada/exercises/00-warm-up/WarmUp.cs", "class C;");

        Should.Throw<UsageException>(() => Find(alone.Path)).Message.ShouldStartWith("1 of 1 submissions can be compared.");
    }

    private Finding Find(string? folder = null, int most = 50) => comparing.Find(folder ?? made.Path, most: most);

    private static string Names(SimilarGroup group) => string.Join(" · ", group.Members);
}
