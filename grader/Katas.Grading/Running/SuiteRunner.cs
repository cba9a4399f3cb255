using System.Reflection;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Testing;
using NUnit;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Katas.Grading.Running;

/// <summary>
/// Loads a suite assembly once and runs it on any subject. With its plan and its listener, the only place that says NUnit.
/// </summary>
public sealed class SuiteRunner
{
    // NUnit puts capturing writers in front of the console and takes them away afterwards. Where several suites run at a time,
    // each would keep the others' writers, and the chain would grow for ever. So the console is the one there was before the first suite.
    private static readonly (TextWriter Out, TextWriter Error) Real = (Console.Out, Console.Error);

    private readonly SuiteFile suite;
    private readonly Catalogue catalogue;
    private readonly int seed;
    private NUnitTestAssemblyRunner runner;

    private SuiteRunner(SuiteFile suite, Catalogue catalogue, int seed)
    {
        (this.suite, this.catalogue, this.seed) = (suite, catalogue, seed);
        runner = Load();
        Plan = SuitePlan.Of(runner.LoadedTest!, suite.Kind, catalogue);
    }

    public SuiteKind Kind => suite.Kind;

    /// <summary>Every test of the catalogue's katas, known before anything runs.</summary>
    public IReadOnlyList<PlannedTest> Plan { get; }

    /// <summary>
    /// Loads a suite. Public tests have the kit's own seed everywhere, so that a learner sees what the grader saw; hidden ones have that
    /// of the run.
    /// </summary>
    public static SuiteRunner Load(SuiteFile suite, Catalogue catalogue, RunInfo info) =>
        new(suite, catalogue, suite.Kind == SuiteKind.Hidden ? info.Seed : Seed.Default);

    /// <summary>Runs the tests of some katas; a test that ran has exactly one result.</summary>
    public IReadOnlyList<TestResult> Run(ITestSubject subject, Func<Kata, bool> chosen) => Run(subject, chosen, new ProcessHistory());

    /// <summary>The same after other runs on the same subject.</summary>
    internal IReadOnlyList<TestResult> Run(ITestSubject subject, Func<Kata, bool> chosen, ProcessHistory history)
    {
        var katas = catalogue.Katas.Where(chosen).ToDictionary(kata => kata.Number);
        var tests = Plan.Where(test => katas.ContainsKey(test.Kata)).ToDictionary(test => test.Id, StringComparer.Ordinal);
        return Run(subject, katas, tests, history);
    }

    /// <summary>Runs some tests of the plan, as one run after others on the same subject.</summary>
    internal IReadOnlyList<TestResult> Run(ITestSubject subject, IEnumerable<PlannedTest> tests, ProcessHistory history) => Run(
        subject, catalogue.Katas.ToDictionary(kata => kata.Number), tests.ToDictionary(test => test.Id, StringComparer.Ordinal), history);

    private IReadOnlyList<TestResult> Run(
        ITestSubject subject, Dictionary<int, Kata> katas, Dictionary<string, PlannedTest> tests, ProcessHistory history)
    {
        if (tests.Count == 0)
            return [];
        history.BeginRun();
        var listener = new SuiteListener(subject, tests, katas, history);
        Subject.Use(listener.Call, seed);
        RestoreConsole();
        var filter = new ChosenTests(tests.Keys.ToHashSet(StringComparer.Ordinal));
        var isWhole = Watchdog.TryRun(() => runner.Run(listener, filter), listener.TryAbandon, out _);
        RestoreConsole();
        if (isWhole)
            return listener.TakeResults();
        runner = Load(); // suites of other pipelines may run now; NUnit's static settings get the values they have
        var results = listener.TakeResults();
        var done = results.Select(result => result.Test.Id).ToHashSet(StringComparer.Ordinal);
        var rest = tests.Where(test => !done.Contains(test.Key)).ToDictionary(StringComparer.Ordinal);
        return [.. results, .. Run(subject, katas, rest, history)];
    }

    /// <summary>
    /// NUnit puts its own writers in the console's place while tests run, and puts back what it found: with two pipelines at work, what it
    /// found may be the other's. Whoever is last puts the real ones back.
    /// </summary>
    private static void RestoreConsole()
    {
        Console.SetOut(Real.Out);
        Console.SetError(Real.Error);
    }

    private NUnitTestAssemblyRunner Load()
    {
        var assembly = Assembly.LoadFrom(suite.Path);
        var settings = new Dictionary<string, object>
        {
            [FrameworkPackageSettings.NumberOfTestWorkers] = 0, // one thread: the subject's AsyncLocal and the order of tests hold
            [FrameworkPackageSettings.RunOnMainThread] = true, // which is the one that asked for the run
            [FrameworkPackageSettings.SynchronousEvents] = true, // the listener must hear of a test while it runs
            [FrameworkPackageSettings.RandomSeed] = Seed.Default, // NUnit's own generator, which no suite uses
            [FrameworkPackageSettings.LOAD] = Wanted(assembly),
        };
        var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
        var root = runner.Load(assembly, settings);
        return root.RunState == RunState.NotRunnable
            ? throw new InvalidOperationException(
                $"The suite '{Path.GetFileName(suite.Path)}' cannot be loaded: {root.Properties.Get(PropertyNames.SkipReason)}")
            : runner;
    }

    /// <summary>The classes whose tests belong to katas of the catalogue, or do not say to which they belong.</summary>
    private List<string> Wanted(Assembly assembly)
    {
        var numbers = catalogue.Katas.Select(kata => kata.Number).ToHashSet();
        return [.. assembly.GetTypes().Where(type => type.Name[0] != '<') // which the compiler made
            .Where(type => type.GetCustomAttribute<KataAttribute>() is not { } kata || numbers.Contains(kata.Number))
            .Select(type => type.FullName!)];
    }

    private sealed class ChosenTests(IReadOnlySet<string> ids) : ITestFilter
    {
        public bool Pass(ITest test) => ids.Contains(test.FullName) || (test.IsSuite && test.Tests.Any(Pass));

        public bool IsExplicitMatch(ITest test) => Pass(test);

        public TNode ToXml(bool recursive) => new("filter");

        public TNode AddToXml(TNode parentNode, bool recursive) => parentNode.AddElement("filter");
    }
}
