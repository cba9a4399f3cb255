using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Courses.Similarity;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Similarity;

/// <summary>Copies are found however they are disguised, and honest neighbours are left in peace.</summary>
internal sealed class SimilarityFinderTests
{
    private const double Least = 0.6;

    private SimilarClass made = null!;
    private Sandbox sandbox = null!;
    private CompilerProcess compiler = null!;

    [SetUp]
    public void MakeClass()
    {
        made = new SimilarClass();
        sandbox = Sandbox.For(Isolation.Own);
        compiler = new CompilerProcess(TestKit.Paths, sandbox);
    }

    [TearDown]
    public void Clear()
    {
        compiler.Dispose();
        sandbox.Dispose();
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
    public void Who_has_the_reference_answer_is_named_once_and_grouped_with_nobody()
    {
        var reference = Kit("solutions/00-warm-up/WarmUp.cs");
        for (var copy = 0; copy < 40; copy++)
            made.Add($"copy{copy:00}", "WarmUp.cs", reference.Replace("sum", "total", StringComparison.Ordinal));

        var found = Find();

        found.Report.LikeReference.Select(row => row.Submission).ShouldBe(Enumerable.Range(0, 40).Select(copy => $"copy{copy:00}"));
        found.Report.LikeReference.ShouldAllBe(row => row.Katas.Single().Similarity == 1);
        found.Report.Groups.ShouldBeEmpty();
        found.LikeReference.ShouldAllBe(evidence => evidence.Pages.Count == 0, "an equal answer needs no second look");
    }

    [Test]
    public void Half_of_the_reference_answer_is_shown_beside_it()
    {
        var reference = Kit("solutions/00-warm-up/WarmUp.cs");
        made.Add("half", "WarmUp.cs", reference[..reference.IndexOf("public double[][] SoftmaxRows", StringComparison.Ordinal)]
            + "private int Own(int[] xs) { var s = 1; foreach (var x in xs) if (x > s) s -= x % 7; else s += x; while (s > 9) s /= 3; "
            + "do { s++; } while (s < 4); return xs.Length switch { 0 => s, 1 => -s, _ => throw new InvalidOperationException() }; } }");

        var found = Find(least: 0.3);

        var kata = found.Report.LikeReference.Single(row => row.Submission == "half").Katas.Single();
        kata.Similarity.ShouldBeInRange(0.3, 0.99);
        kata.SharedTokens.ShouldBeGreaterThan(0);
        found.LikeReference[found.Report.LikeReference.Index().Single(row => row.Item.Submission == "half").Index].Pages.Single()
            .ShouldSatisfyAllConditions(
                page => page.A.Name.ShouldBe("The reference answer"),
                page => page.B.Name.ShouldBe("half"));
    }

    [Test]
    public void What_every_learner_gets_is_no_copy()
    {
        using var stubs = new TemporaryFolder();
        foreach (var name in new[] { "ada", "bob" })
        {
            stubs.Write($"{name}/exercises/00-warm-up/WarmUp.cs", Kit("exercises/00-warm-up/WarmUp.cs"));
            stubs.Write($"{name}/exercises/00-warm-up/Own.cs", Kit("tests/Katas.Tests/00-warm-up/WarmUpTests.cs"));
        }

        Find(stubs.Path).Report.IsEmpty().ShouldBeTrue();
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

    private Finding Find(string? folder = null, double least = Least, int most = 50)
    {
        var reader = new SubmissionReader(TestKit.Paths, TestKit.WarmUpOnly());
        return new SimilarityFinder(new AnswerReader(reader, compiler), TestKit.Paths)
            .Find(ClassRoster.Read(folder ?? made.Path), least, most);
    }

    private static string Kit(string file) => File.ReadAllText(Path.Combine(TestKit.Paths.Root, file));

    private static string Names(SimilarGroup group) => string.Join(" · ", group.Members);
}
