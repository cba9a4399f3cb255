using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Running;
using Katas.Maintenance.Proving;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Proving;

/// <summary>What a wrong model may keep of its kata.</summary>
[Category("Fast")]
internal sealed class PointsProofTests
{
    private static readonly Kata Kata = TestKit.WholeCatalogue.Katas[0];

    [Test]
    public void Every_kata_names_its_central_misconception() => TestKit.WholeCatalogue.Katas
        .Where(kata => CentralMisconceptions.Of(TestKit.Paths, kata).Count == 0).Select(kata => kata.Folder).ShouldBeEmpty();

    [TestCase(0.5, 0)]
    [TestCase(0.51, 1)]
    public void A_central_misconception_keeps_at_most_half(double kept, int defects) =>
        Defects(Run("central") with { KeptEverywhere = kept }).Count().ShouldBe(defects);

    [TestCase(0.8, 0)]
    [TestCase(0.81, 1)]
    public void A_trap_of_the_module_away_from_home_keeps_at_most_four_fifths(double kept, int defects) =>
        Defects(Run("other") with { Kept = kept, IsOfModule = true }).Count().ShouldBe(defects);

    [TestCase(0.9, 0)]
    [TestCase(0.91, 1)]
    public void Any_wrong_model_loses_a_tenth(double kept, int defects) =>
        Defects(Run("other") with { Kept = kept }).Count().ShouldBe(defects);

    [TestCase(0.75, 0)]
    [TestCase(0.74, 1)]
    public void A_wrong_edge_case_keeps_three_quarters(double kept, int defects) =>
        Defects(Run("other", isEdge: true) with { Kept = kept }).Count().ShouldBe(defects);

    [Test]
    public void A_misconception_that_is_no_trap_is_a_defect() => new PointsProof(Kata, ["unheard-of"], []).Defects().Single().Sentence
        .ShouldBe("'grader/traps/00-warm-up/central.txt' names 'unheard-of', which is no trap of the kata.");

    private static IEnumerable<KitDefect> Defects(ModelRun run) =>
        new PointsProof(Kata, ["central"], [Run("central"), run]).Defects();

    private static ModelRun Run(string name, bool isEdge = false)
    {
        var caught = new PlannedTest("test", 0, SuiteKind.Hidden, "fact", "") { IsEdge = isEdge };
        var model = new AnswerModel(typeof(IDisposable), new Dictionary<string, System.Reflection.MethodInfo>());
        return new ModelRun(Kata, name, model, [caught], 1);
    }
}
