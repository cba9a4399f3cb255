using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Maintenance.Proving;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Proving;

/// <summary><c>katas verify</c> as a test: the kit proves itself, kata by kata, and the pages about it are current.</summary>
internal sealed class KitProofTests
{
    private Pipeline pipeline = null!;
    private KitProof proof = null!;

    [OneTimeSetUp]
    public void Prove()
    {
        var catalogue = Catalogue.Read(TestKit.Paths);
        pipeline = TestKit.Pipeline(catalogue);
        proof = KitProof.Run(KitParts.All(TestKit.Paths), catalogue, pipeline);
    }

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    private static IEnumerable<string> Katas() => Catalogue.Read(TestKit.Paths).Katas.Select(kata => kata.Folder);

    [TestCaseSource(nameof(Katas))]
    public void The_kata_is_sound(string folder) =>
        proof.Defects.Where(defect => defect.Kata == folder).Select(defect => defect.Sentence).ShouldBeEmpty();

    [Test]
    public void What_belongs_to_no_kata_is_sound_too() => proof.Defects.Select(defect => defect.Kata).Except(Katas()).ShouldBeEmpty();

    [Test]
    public void Every_generated_page_is_current() =>
        proof.Pages.Where(page => !page.IsCurrent).Select(page => page.Stale().Sentence).ShouldBeEmpty();

    [Test]
    public void There_is_one_generated_page_for_each_kata_and_an_index_that_names_no_trap()
    {
        proof.Pages.Select(page => page.Kata).ShouldBe(["", .. Katas()]);
        proof.Traps.Where(run => proof.Pages[0].Text.Contains($" {run.Name} ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Test]
    public void Every_tolerance_lies_well_inside_the_nearest_wrong_model() =>
        proof.Traps.SelectMany(run => run.Distances).Where(entry => entry.Value is > 0 and < 5 * Closeness.Tolerance).ShouldBeEmpty();

    [Test]
    public void An_answer_that_knows_nothing_earns_at_most_one_point_of_100() => proof.KnowNothingRuns.GroupBy(run => run.Name)
        .Select(runs => (runs.Key, Points: runs.Sum(run => run.Earned * run.Kata.Points)))
        .Where(way => way.Points > 1).ShouldBeEmpty();

    [Test]
    public void The_six_traps_of_the_module_are_all_there() =>
        proof.Traps.Where(run => run.Diagnosis.Traps.Any(trap => trap.Module)).Select(run => run.Name).Distinct()
            .ShouldBe(["nearby-ids", "quadratic-cost", "bag-of-words", "missing-scale", "rope-as-addition", "one-head"], ignoreOrder: true);

    [Test]
    public void A_trap_of_the_module_fails_in_the_public_suite_of_its_own_kata() =>
        proof.Traps.Where(run => run.Diagnosis.Traps.Any(trap => trap.Module)).GroupBy(run => run.Name)
            // the health check models some of them again
            .SelectMany(runs => runs.Where(run => run.Kata.Number == runs.Min(other => other.Kata.Number)))
            .Where(run => run.Caught.All(test => test.Suite != SuiteKind.Public)).Select(run => run.Name).ShouldBeEmpty();
}
