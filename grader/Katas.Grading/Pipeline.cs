using System.Diagnostics;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Diagnosing;
using Katas.Grading.Judging;
using Katas.Grading.Reading;
using Katas.Grading.Running;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading;

/// <summary>The whole flow: folder or archive → submission → compilation → test runs → diagnosis → verdicts.</summary>
/// <param name="parts">The suites to run, and the wrong models to diagnose with.</param>
/// <param name="catalogue">The katas to grade.</param>
/// <param name="info">What reports say about the run; generated inputs come from its seed.</param>
/// <param name="sandbox">What holds the compiler and the workers.</param>
/// <param name="compiling">What one compile may take; ten seconds of processor time when left out.</param>
public sealed class Pipeline(KitParts parts, Catalogue catalogue, RunInfo info, Sandbox sandbox, Deadline? compiling = null) : IDisposable
{
    private static readonly TimeSpan MostDiagnosis = TimeSpan.FromSeconds(30); // of one kata

    private readonly SubmissionReader reader = new(catalogue);
    private readonly AnswerCompiler compiler = new(parts.Paths, sandbox, compiling);
    private readonly WorkerPool workers = new(parts.Paths, sandbox);
    private readonly byte[] contracts = File.ReadAllBytes(parts.Paths.ContractsAssembly);
    private readonly Lazy<IReadOnlyList<SuiteRunner>> suites = new(() =>
        [.. parts.Suites.Select(suite => SuiteRunner.Load(suite.Path, suite.Kind, catalogue, info.Seed))]);

    private readonly Lazy<Diagnoser?> defaultDiagnoser = new(() => parts.TrapModels is { } models ? new Diagnoser(ModelCatalogue.Load(models)) : null);

    /// <summary>Another diagnoser than the kit's own.</summary>
    public Diagnoser? Diagnoser { private get; init; }

    /// <summary>The suites, loaded.</summary>
    public IReadOnlyList<SuiteRunner> Suites => suites.Value;

    /// <summary>Starts the compiler and a worker while the suites are loaded, and proves the sandbox.</summary>
    /// <exception cref="UsageException">The sandbox does not keep its promises.</exception>
    public void Prepare()
    {
        compiler.Prepare();
        workers.Prepare();
        _ = Suites;
        workers.Prove();
    }

    /// <exception cref="UsageException">The path is not a submission, or the sandbox does not keep its promises.</exception>
    public Report Grade(string path)
    {
        workers.Prove();
        return Grade(reader.Read(path));
    }

    /// <exception cref="UsageException">The sandbox does not keep its promises.</exception>
    public Report Grade(Submission submission)
    {
        workers.Prove();
        var compilation = compiler.Compile(submission);
        var budget = new Budget();
        var results = Suites.SelectMany(suite => Run(suite, submission, compilation, budget)).ToLookup(result => result.Test.Kata);
        var plan = Suites.SelectMany(suite => suite.Plan).ToArray();
        var verdicts = catalogue.Katas.Select(kata => Judge.Decide(kata, plan, new Run(
            SubmittedKata.Of(kata.Folder, submission, compilation),
            results[kata.Number].ToDictionary(result => Judge.KeyOf(result.Test), StringComparer.Ordinal),
            Diagnose([.. results[kata.Number]]))));
        return Report.Of(info, submission.Name, [.. verdicts], compilation.Problems);
    }

    public void Dispose()
    {
        compiler.Dispose();
        workers.Dispose();
    }

    /// <summary>Models compute with the learner's own answers, too: no diagnosis is worth a grader that hangs.</summary>
    private Diagnosis Diagnose(IReadOnlyList<TestResult> results)
    {
        if ((Diagnoser ?? defaultDiagnoser.Value) is not { } diagnoser)
            return Diagnosis.None;
        var diagnosis = Diagnosis.None;
        var clock = Stopwatch.StartNew();
        return Watchdog.TryRun(() => diagnosis = diagnoser.Diagnose(results), () => clock.Elapsed > MostDiagnosis) ? diagnosis : Diagnosis.None;
    }

    /// <summary>One worker for each suite: what hidden tests pass in cannot surface in a public test's output.</summary>
    private IReadOnlyList<TestResult> Run(SuiteRunner suite, Submission submission, Compilation compilation, Budget budget)
    {
        using var answers = new RemoteAnswers(workers, new LoadMessage(contracts, compilation.Assembly), budget);
        var results = suite.Run(answers, kata => SubmittedKata.Of(kata.Folder, submission, compilation).State == KataStatus.Compiled);
        return answers.Fault is null ? results : throw answers.Fault;
    }
}
