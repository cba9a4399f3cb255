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
/// Right submissions in several styles, see docs/right-answers.md. CI grades four of them, 64 answers, at five
/// seeds; elsewhere one is drawn in each run, and a seed with it, so that many runs see many pairs without one taking long.
/// </summary>
internal sealed class LearnerProofTests
{
    private static readonly string[] All = [.. LearnerProof.Learners(TestKit.Paths)];

    private static IEnumerable<TestCaseData> Runs => ContinuousIntegration.IsOn
        ? Enumerable.Range(1, 5).Select(seed => Run($"four at seed {seed}", seed, All[..4]))
        : [Run("one, drawn", Random.Shared.Next(), Random.Shared.GetItems(All, 1))];

    [TestCaseSource(nameof(Runs))]
    public void Right_answers_get_full_marks_and_nothing_is_said_against_them(int seed, string[] learners)
    {
        using var pipeline = Open(seed);

        learners.SelectMany(learner => LearnerProof.Defects(TestKit.Paths, learner, pipeline))
            .Select(defect => $"{defect.Kata}: {defect.Sentence}").ShouldBeEmpty();
    }

    [Test]
    public void An_answer_that_is_not_right_is_found_out_with_its_seed()
    {
        const int Seed = 7;
        using var pipeline = Open(Seed);
        using var folder = new TemporaryFolder();
        var paths = TestKit.Paths with { Root = folder.Path };
        var learner = Directory.CreateDirectory(Path.Combine(paths.RightSubmissions, "hasty", "exercises", "10-alibi"));
        File.WriteAllText(Path.Combine(learner.FullName, "Alibi.cs"), "namespace Katas.Kata10; public sealed class Alibi;");

        var defect = LearnerProof.Defects(paths, "hasty", pipeline).Single(one => one.Kata == "10-alibi");

        defect.Sentence.ShouldStartWith($"With seed {Seed}, the right answer of 'hasty' has not passed: ");
    }

    [Test]
    public void Every_learner_answers_every_kata()
    {
        var folders = TestKit.WholeCatalogue.Katas.Select(kata => kata.Folder);

        All.Length.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var learner in All)
        {
            Directory.EnumerateDirectories(Path.Combine(TestKit.Paths.RightSubmissions, learner, "exercises"))
                .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal).ShouldBe(folders, learner);
        }
    }

    private static TestCaseData Run(string name, int seed, string[] learners) => new TestCaseData(seed, learners).SetArgDisplayNames(name);

    private static Pipeline Open(int seed) => Pipeline.Open(KitParts.All(TestKit.Paths), TestKit.WholeCatalogue,
        new RunInfo("test", seed, "own"), Sandbox.For(Isolation.Own), new PipelineOptions(BothHalves: true));
}
