using System.Reflection;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Maintenance.Proving;
using Katas.Maintenance.Proving.Seeds;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Proving.Seeds;

/// <summary>What is said of a kata whose points depend on the seed, or break a bound with one seed.</summary>
[Category("Fast")]
internal sealed class KataSeedProofTests
{
    private const string Central = "naive-softmax"; // as grader/traps/00-warm-up/central.txt says

    private static readonly Kata Kata = TestKit.WholeCatalogue.Katas[0];
    private static readonly PlannedTest Core = new("core", 0, SuiteKind.Hidden, "fact", "");

    [Test]
    public void Nothing_is_wrong_with_points_that_are_nearly_the_same() => Defects(Seed(7, 0.45), Seed(9, 0.5)).ShouldBeEmpty();

    [Test]
    public void Points_that_differ_by_more_than_5_percent_are_told_with_both_seeds() =>
        Defects(Seed(7, 0.44), Seed(8, 0.47), Seed(9, 0.5)).ShouldBe(
            [$"The trap '{Central}' in Dispose keeps 44 % of the kata with seed 7 and 50 % with seed 9, which is more than 5 % apart."]);

    [Test]
    public void A_bound_that_breaks_is_told_with_its_seed() => Defects(Seed(7, 0.5), Seed(9, 0.52))
        .ShouldBe([$"With seed 9: The central misconception '{Central}' keeps 52 % of the kata, more than 50 %. Change shares, or "
            + "which tests are core."]);

    [Test]
    public void A_right_answer_that_fails_is_told_with_its_seed() =>
        Defects(Seed(7, 0.4) with { FailedByReference = [Core] }).ShouldBe(["With seed 7: The reference answers fail 'fact'."]);

    [Test]
    public void A_right_variant_that_fails_is_told_with_its_seed()
    {
        var seed = Seed(7, 0.4);

        Defects(seed with { Runs = seed.Runs with { Variants = [Run("sorts a copy", 1)] } })
            .ShouldBe(["With seed 7: Right variant 'sorts a copy' fails 'fact'."]);
    }

    [Test]
    public void Points_for_nothing_are_told_with_their_seed()
    {
        var seed = Seed(7, 0.4);

        Defects(seed with { Runs = seed.Runs with { KnowNothingRuns = [new KnowNothingRun(Kata, "zeros", 0.02, [Core])] } })
            .ShouldBe(["With seed 7: The answer 'zeros' knows nothing and earns 2 % of the kata, more than 1 %."]);
    }

    [Test]
    public void A_row_says_the_most_of_all_seeds() => SeedTable.Row(KataSeedProof.Of(TestKit.Paths, Kata, [Seed(7, 0.44), Seed(9, 0.5)]))
        .ShouldBe($"| 00-warm-up | 1 | 0 | 50 % | 50 % | 0 % | 6 %, {Central} in Dispose |");

    private static IEnumerable<string> Defects(params SeedRun[] runs) =>
        KataSeedProof.Of(TestKit.Paths, Kata, runs).Defects.Select(defect => defect.Sentence);

    private static SeedRun Seed(int seed, double kept) => new(seed, [], new KitRuns([Run(Central, kept)], [], []));

    private static ModelRun Run(string name, double kept)
    {
        var dispose = typeof(IDisposable).GetMethod(nameof(IDisposable.Dispose))!;
        var model = new AnswerModel(typeof(IDisposable), new Dictionary<string, MethodInfo> { [dispose.Name] = dispose });
        return new ModelRun(Kata, name, model, [Core], 1) { Kept = kept, KeptEverywhere = kept };
    }
}
