using Katas.Core;
using Katas.Core.Verdicts;
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

        var pairs = Find().Report.Pairs;

        TestContext.Out.WriteLine(string.Join('\n', pairs.Select(pair => $"{pair.Similarity:0.00} {pair.A} · {pair.B}")));
        pairs.Select(pair => $"{pair.A} · {pair.B}").ShouldBe(made.Planted, ignoreOrder: true);
    }

    [Test]
    public void One_member_in_common_is_no_copy()
    {
        made.Copy(3, "neighbour", SimilarClass.OneMember);

        Find().Report.Pairs.ShouldNotContain(pair => pair.B == "neighbour" && pair.A == "learner03");
    }

    [Test]
    public void An_honest_class_has_no_pairs() => Find().Report.Pairs.ShouldBeEmpty();

    [Test]
    public void Starter_code_is_no_copy()
    {
        using var stubs = new TemporaryFolder();
        foreach (var name in new[] { "ada", "bob" })
        {
            stubs.Write($"{name}/exercises/00-warm-up/WarmUp.cs",
                File.ReadAllText(Path.Combine(TestKit.Paths.Exercises, "00-warm-up", "WarmUp.cs")));
        }

        Find(stubs.Path).Report.Pairs.ShouldBeEmpty();
    }

    [Test]
    public void Both_sides_show_the_whole_text_with_the_shared_runs_marked()
    {
        made.Copy(3, "verbatim", members => members);

        var page = Find().Pages.Single();

        var file = page.A.Single(file => file.Path.EndsWith("WarmUp.cs", StringComparison.Ordinal));
        string.Concat(file.Pieces.Select(piece => piece.Text))
            .ShouldBe(File.ReadAllText(Path.Combine(made.Path, "learner03", "exercises", "00-warm-up", "WarmUp.cs")));
        file.Pieces.Where(piece => piece.Run > 0).Sum(piece => piece.Text.Length)
            .ShouldBeGreaterThan(file.Pieces.Sum(piece => piece.Text.Length) / 2);
        page.A.SelectMany(side => side.Pieces).Select(piece => piece.Run).Distinct().Order()
            .ShouldBe(page.B.SelectMany(side => side.Pieces).Select(piece => piece.Run).Distinct().Order());
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

    private Finding Find(string? folder = null)
    {
        var reader = new SubmissionReader(TestKit.Paths, TestKit.WarmUpOnly());
        string[] submissions = [.. Directory.GetDirectories(folder ?? made.Path).Order(StringComparer.Ordinal)];
        return new SimilarityFinder(new AnswerReader(reader, compiler), TestKit.Paths).Find(submissions, Least, most: 50);
    }
}
