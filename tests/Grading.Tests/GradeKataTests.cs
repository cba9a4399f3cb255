using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Reading;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests;

/// <summary>One kata after the other from one warm pipeline, as after each save.</summary>
[NonParallelizable] // two pipelines must not load suites at a time
internal sealed class GradeKataTests
{
    private const string Syntax = "namespace Katas.Kata00; public class WarmUp {";

    private static readonly Catalogue Catalogue = TestKit.WholeCatalogue;

    private Sandbox sandbox = null!;
    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void Open()
    {
        sandbox = Sandbox.For(Isolation.Own);
        pipeline = Pipeline.Open(KitParts.Public(TestKit.Paths), Catalogue, TestKit.Info, sandbox);
    }

    [OneTimeTearDown]
    public void Close()
    {
        pipeline.Dispose();
        sandbox.Dispose();
    }

    [Test]
    public void The_verdict_is_that_of_a_whole_grading()
    {
        using var folder = WarmUpSubmission.WithSoftmax("return scores;");

        var run = Grade(folder, 0).Single();

        var whole = pipeline.Grade(folder.Path).Katas[0];
        run.IsWhole.ShouldBeTrue();
        run.Verdict.Tests.Select(test => (test.Name, test.Outcome)).ShouldBe(whole.Tests.Select(test => (test.Name, test.Outcome)));
        run.Verdict.Outcome.ShouldBe(Outcome.Failed);
    }

    [Test]
    public void Each_test_says_what_it_asks_in_the_contracts_order()
    {
        using var folder = WarmUpSubmission.Right();

        var run = Grade(folder, 0).Single();

        run.Members.Order.ShouldBe(["ScoresThatBreakNaiveSoftmax", "NegativeScoresThatBreakNaiveSoftmax", "MatMul", "Transpose", "Softmax",
            "SoftmaxRows"]);
        var names = run.Verdict.Tests.Select(test => test.Name).ToList();
        run.Members.ByTest[names.IndexOf("Softmax of equal scores is uniform")].ShouldBe(["Softmax"]);
    }

    [Test]
    public void What_is_wanted_first_comes_first_and_then_all()
    {
        using var folder = WarmUpSubmission.WithSoftmax("return scores;");

        var runs = Grade(folder, 0, test => test.StartsWith("MatMul", StringComparison.Ordinal)).ToArray();

        runs.Select(run => run.IsWhole).ShouldBe([false, true]);
        runs[0].Verdict.Tests.ShouldAllBe(test => test.Name.StartsWith("MatMul", StringComparison.Ordinal));
        runs[0].Verdict.Outcome.ShouldBe(Outcome.Passed);
        runs[1].Verdict.Tests.ShouldContain(test => test.Outcome == Outcome.Failed);
    }

    [Test]
    public void A_kata_that_does_not_compile_says_why_and_the_next_one_is_graded()
    {
        using var folder = WarmUpSubmission.With(Syntax);

        var run = Grade(folder, 0).Single();

        run.Verdict.Outcome.ShouldBe(Outcome.CompileError);
        run.Problems.ShouldContain(problem => problem.File == "00-warm-up/WarmUp.cs");
        using var right = WarmUpSubmission.Right();
        Grade(right, 0).Single().Verdict.Outcome.ShouldBe(Outcome.Passed);
    }

    [Test]
    public void An_error_in_one_kata_leaves_the_others_alone()
    {
        using var folder = WarmUpSubmission.Right();
        folder.Write("exercises/04-byte-pair-encoding/Broken.cs", Syntax);

        Grade(folder, 0).Single().Verdict.Outcome.ShouldBe(Outcome.Passed);
        Grade(folder, 4).Single().Verdict.Outcome.ShouldBe(Outcome.CompileError);
    }

    [Test]
    public void A_kata_with_an_error_before_it_is_graded()
    {
        using var folder = WarmUpSubmission.With(Syntax);
        folder.Write("exercises/06-embedding-lookup/Embedding.cs",
            File.ReadAllText(Path.Combine(TestKit.Paths.Exercises, "06-embedding-lookup/Embedding.cs")));

        Grade(folder, 6).Single().Verdict.Outcome.ShouldBe(Outcome.NotStarted);
    }

    [Test]
    public void What_clashes_with_another_kata_is_told_after_its_tests()
    {
        const string helper = "namespace Mine; public class Helper;";
        using var folder = WarmUpSubmission.Right();
        folder.Write("exercises/00-warm-up/Helper.cs", helper);
        folder.Write("exercises/01-word-tokenization/Helper.cs", helper);

        Grade(folder, 0).Single().Verdict.Outcome.ShouldBe(Outcome.Passed);
        Grade(folder, 1).Select(run => run.Verdict.Outcome).ShouldBe([Outcome.NotStarted, Outcome.CompileError]);
    }

    [Test]
    public void A_kata_is_compiled_with_those_that_it_mentions()
    {
        using var folder = Wired(WarmUpSubmission.Right());

        Grade(folder, 6).Single().Verdict.Outcome.ShouldBe(Outcome.NotStarted);
    }

    [Test]
    public void A_kata_that_needs_a_broken_one_says_so_first()
    {
        using var folder = Wired(WarmUpSubmission.With(Syntax));
        const string Sentence = "Kata 06 needs kata 00, which does not compile.";

        var run = Grade(folder, 6).Single();

        run.Verdict.Outcome.ShouldBe(Outcome.CompileError);
        run.Verdict.Message.ShouldContain(Sentence);
        pipeline.Grade(folder.Path, ["6"]).Katas.Single().Message.ShouldBe(run.Verdict.Message);
        pipeline.Grade(folder.Path).Katas.Single(kata => kata.Number == 6).Message.ShouldBe(run.Verdict.Message);
    }

    /// <summary>The stub of kata 06, and a class beside it that uses the answer of kata 00.</summary>
    private static TemporaryFolder Wired(TemporaryFolder folder)
    {
        folder.Write("exercises/06-embedding-lookup/Embedding.cs",
            File.ReadAllText(Path.Combine(TestKit.Paths.Exercises, "06-embedding-lookup/Embedding.cs")));
        folder.Write("exercises/06-embedding-lookup/Use.cs", "namespace Katas.Kata06; class Use { Kata00.WarmUp? warmUp; }");
        return folder;
    }

    private IEnumerable<KataRun> Grade(TemporaryFolder folder, int number, Func<string, bool>? isFirst = null)
    {
        var submission = new SubmissionReader(TestKit.Paths, Catalogue).Read(folder.Path);
        return pipeline.GradeKata(submission, Catalogue.Katas.First(kata => kata.Number == number), isFirst ?? (_ => false));
    }
}
