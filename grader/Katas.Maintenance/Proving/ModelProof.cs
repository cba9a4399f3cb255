using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing;
using Katas.Grading.Judging;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Maintenance.Proving;

/// <summary>Runs the suites on every wrong and every unusual right model, and says what was caught and what was named.</summary>
internal sealed class ModelProof(ModelCatalogue models, IReadOnlyList<SuiteRunner> suites, Catalogue catalogue)
{
    private readonly Diagnoser diagnoser = new(models);

    /// <summary>One row of the generated page for each trap of the catalogue's katas.</summary>
    public IReadOnlyList<ModelRun> Traps() =>
        [.. from kata in catalogue.Katas from trap in models.Traps.Concat(models.Proofs) where Belongs(trap.Model, kata)
            select Run(kata, trap)];

    /// <summary>The same for the right variants.</summary>
    public IReadOnlyList<ModelRun> Variants() =>
        [.. from kata in catalogue.Katas from variant in models.Variants where Belongs(variant.Model, kata) select Run(kata, variant.Name,
            variant.Model)];

    /// <summary>What the traps of a kata keep, and nothing about their names: a diagnosis takes longer than the suites.</summary>
    public IReadOnlyList<ModelRun> TrapMarks(Kata kata) =>
        [.. models.Traps.Where(trap => Belongs(trap.Model, kata))
            .Select(trap => Mark(kata, trap.Slug, trap.Model, ResultsOf(kata, trap.Model)))];

    /// <summary>The same for the right variants.</summary>
    public IReadOnlyList<ModelRun> VariantMarks(Kata kata) =>
        [.. models.Variants.Where(variant => Belongs(variant.Model, kata))
            .Select(variant => Mark(kata, variant.Name, variant.Model, ResultsOf(kata, variant.Model)))];

    /// <summary>The tests that the reference answers fail.</summary>
    public IReadOnlyList<PlannedTest> FailedByReference(Kata kata) => Failed(ResultsOf(kata));

    /// <summary>The slugs of a kata's traps that are traps of the module.</summary>
    public IReadOnlyList<string> ModuleTrapsOf(Kata kata) =>
        [.. models.Traps.Where(trap => trap.Module && Belongs(trap.Model, kata)).Select(trap => trap.Slug).Distinct()];

    /// <summary>The members of a kata's contracts.</summary>
    public IReadOnlyList<string> MembersOf(Kata kata) =>
        [.. models.Conventions.ContractsOf(kata).SelectMany(contract => Member.Of(contract).Keys)];

    /// <summary>What answers earn in a kata that know nothing, one for each way of knowing nothing: a share of its points.</summary>
    public IReadOnlyList<KnowNothingRun> KnowNothingRuns() => [.. catalogue.Katas.SelectMany(KnowNothingRuns)];

    /// <summary>The same for one kata.</summary>
    public IReadOnlyList<KnowNothingRun> KnowNothingRuns(Kata kata) =>
        [.. from way in KnowNothingPolicy.All
            let results = Results(kata, ModelAnswers.Of(way))
            select new KnowNothingRun(kata, way.Name, Share(kata, results), PassedCore(results))];

    private ModelRun Run(Kata kata, TrapModel trap) => Run(kata, trap.Slug, trap.Model) with
    {
        Found = trap.Found,
        Saying = trap.Free?.Says.Split("{0}")[0] ?? "",
    };

    private ModelRun Run(Kata kata, string name, AnswerModel model)
    {
        var results = ResultsOf(kata, model);
        return Mark(kata, name, model, results) with { Diagnosis = diagnoser.Diagnose(results), Distances = Distances(model, results) };
    }

    private ModelRun Mark(Kata kata, string name, AnswerModel model, TestResult[] results) =>
        new(kata, name, model, Failed(results), results.Length)
        {
            FirstMessage = results.Where(result => result.Outcome != Outcome.Passed)
                .OrderBy(result => result.Test.Suite == SuiteKind.Hidden).Select(Shown).FirstOrDefault() ?? "",
            Kept = Share(kata, results),
            KeptEverywhere = Companions(name, model) is { Count: > 0 } others
                ? Share(kata, ResultsOf(kata, [model, .. others]))
                : Share(kata, results),
            IsOfModule = models.Traps.Any(trap => trap.Module && trap.Slug == name),
        };

    /// <summary>What a learner reads of a failed test; of a hidden one only what it asks and a kind of difference.</summary>
    private static string Shown(TestResult result) => result.Message is not { } message ? ""
        : TestMessageText.Of(result.Test.Suite != SuiteKind.Hidden ? message
            : new TestMessage(message.Kind) { Asks = result.Test.Asks, Place = message.Place?.KindOnly() });

    /// <summary>Models of the same trap in the members that a model leaves out: who misunderstands one thing does so everywhere.</summary>
    private IReadOnlyList<AnswerModel> Companions(string slug, AnswerModel model) =>
        [.. models.Traps.Where(trap => trap.Slug == slug && trap.Model.Contract == model.Contract
            && (trap.Model.Number is null || trap.Model.Number == model.Number)
            && !trap.Model.Members.Keys.Any(model.Members.ContainsKey)).Select(trap => trap.Model)];

    /// <summary>The results of the reference answers, with some members replaced by wrong models.</summary>
    private TestResult[] ResultsOf(Kata kata, params IReadOnlyList<AnswerModel> wrong) =>
        Results(kata, ModelAnswers.Of(models.Right, wrong));

    private TestResult[] Results(Kata kata, ModelAnswers answers) =>
        [.. suites.SelectMany(suite => suite.Run(answers, candidate => candidate == kata))];

    private static PlannedTest[] Failed(IEnumerable<TestResult> results) =>
        [.. results.Where(result => result.Outcome != Outcome.Passed).Select(result => result.Test)];

    private static PlannedTest[] PassedCore(IEnumerable<TestResult> results) =>
        [.. results.Where(result => result.Outcome == Outcome.Passed && !result.Test.IsEdge).Select(result => result.Test)];

    private static double Share(Kata kata, IReadOnlyList<TestResult> results) =>
        kata.Points > 0 ? Judge.Decide(kata, results).Points / kata.Points : 0;

    /// <summary>For each member a model stands for: how far it gets from the right answer on the calls of the suites.</summary>
    private Dictionary<string, double> Distances(AnswerModel model, IEnumerable<TestResult> results) =>
        results.SelectMany(result => result.Calls)
        .Where(call => model.Models(call.Contract, call.Member)).GroupBy(call => call.Member.Name)
        .ToDictionary(calls => calls.Key, calls => calls.Max(Distance), StringComparer.Ordinal);

    private double Distance(RecordedCall call) =>
        call.Reply is Reply.Answered got && models.Right.Answer(call.Contract, call.Member, call.Arguments.Span) is Reply.Answered right
            ? NumericDistance.Between(call.Member, right, got)
            : 0;

    private bool Belongs(AnswerModel model, Kata kata) => models.Conventions.KataOf(model.Contract) == kata.Number;
}

/// <summary>What the suites and the diagnosis made of one model.</summary>
/// <param name="Kata">The kata in whose reference answers it was put.</param>
/// <param name="Name">The slug of its trap, or the name of a right variant.</param>
/// <param name="Model">The model itself.</param>
/// <param name="Caught">The tests that it fails.</param>
/// <param name="Tests">How many there are.</param>
public sealed record ModelRun(Kata Kata, string Name, AnswerModel Model, IReadOnlyList<PlannedTest> Caught, int Tests)
{
    /// <summary>What the diagnosis said; nothing where it was not asked.</summary>
    public Diagnosis Diagnosis { get; init; } = Diagnosis.None;

    /// <summary>How far each member gets from the right answers; nothing where it was not measured.</summary>
    public IReadOnlyDictionary<string, double> Distances { get; init; } = new Dictionary<string, double>();

    /// <summary>The share of the kata's points that it keeps.</summary>
    public double Kept { get; init; }

    /// <summary>The same where the trap's models of other members are wrong, too.</summary>
    public double KeptEverywhere { get; init; }

    /// <summary>What the diagnosis says before it names a number; nothing where the trap has none.</summary>
    public string Saying { get; init; } = "";

    /// <summary>What it must say of the number, if anything.</summary>
    public string Found { get; init; } = "";

    /// <summary>What a learner reads first of its failed tests.</summary>
    public string FirstMessage { get; init; } = "";

    /// <summary>Whether it is a trap of the module.</summary>
    public bool IsOfModule { get; init; }
}

/// <summary>What a way of knowing nothing earns in a kata: a share of its points, by the core tests that it passes.</summary>
public sealed record KnowNothingRun(Kata Kata, string Name, double Earned, IReadOnlyList<PlannedTest> PassedCore);
