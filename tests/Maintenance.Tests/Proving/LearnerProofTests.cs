using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Maintenance.Proving;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Proving;

/// <summary>
/// Right submissions in several styles, see docs/right-answers.md. <c>katas verify</c> grades all of them; here one is drawn in each
/// run, and a seed with it, so that many runs see many pairs without one of them taking long. A failure names the seed.
/// </summary>
internal sealed class LearnerProofTests
{
    private readonly int seed = Random.Shared.Next();
    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void Open() => pipeline = Pipeline.Open(
        KitParts.All(TestKit.Paths), TestKit.WholeCatalogue, new RunInfo("test", seed, "own"), Sandbox.For(Isolation.Own));

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    [Test]
    public void A_right_answer_gets_full_marks_and_nothing_is_said_against_it()
    {
        string[] learners = [.. LearnerProof.Learners(TestKit.Paths)];
        var learner = Random.Shared.GetItems(learners, 1)[0];

        LearnerProof.Defects(TestKit.Paths, learner, pipeline)
            .Select(defect => $"{defect.Kata}: {defect.Sentence}").ShouldBeEmpty();
    }

    [Test]
    public void An_answer_that_is_not_right_is_found_out_with_its_seed()
    {
        using var folder = new TemporaryFolder();
        var paths = TestKit.Paths with { Root = folder.Path };
        var learner = Directory.CreateDirectory(Path.Combine(paths.RightSubmissions, "hasty", "exercises", "10-alibi"));
        File.WriteAllText(Path.Combine(learner.FullName, "Alibi.cs"), "namespace Katas.Kata10; public sealed class Alibi;");

        var defect = LearnerProof.Defects(paths, "hasty", pipeline).Single(one => one.Kata == "10-alibi");

        defect.Sentence.ShouldStartWith($"With seed {seed}, the right answer of 'hasty' has not passed: ");
    }

    [Test]
    public void Every_learner_answers_every_kata()
    {
        var folders = TestKit.WholeCatalogue.Katas.Select(kata => kata.Folder);

        LearnerProof.Learners(TestKit.Paths).Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var learner in LearnerProof.Learners(TestKit.Paths))
        {
            Directory.EnumerateDirectories(Path.Combine(TestKit.Paths.RightSubmissions, learner, "exercises"))
                .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).ShouldBe(folders, learner);
        }
    }
}
