using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Judging;
using Katas.Grading.Reading;
using Katas.Grading.Running;
using Katas.Sandboxing;

namespace Katas.Grading;

/// <summary>The whole flow: folder or archive → submission → compilation → test results → diagnoses → verdicts.</summary>
public sealed class Pipeline : IDisposable
{
    private readonly SubmissionReader reader;
    private readonly RunInfo info;
    private readonly AnswerCompiler compiler;
    private readonly TestRunner tests;
    private readonly SubmissionDiagnoser diagnoser;

    private Pipeline(SubmissionReader reader, RunInfo info, AnswerCompiler compiler, TestRunner tests, SubmissionDiagnoser diagnoser)
    {
        this.reader = reader;
        this.info = info;
        this.compiler = compiler;
        this.tests = tests;
        this.diagnoser = diagnoser;
    }

    /// <summary>The suites, loaded.</summary>
    public IReadOnlyList<SuiteRunner> Suites => tests.Suites;

    /// <summary>
    /// Makes everything that grading needs: the compiler and a worker start while suites and models are loaded, then the sandbox is proved.
    /// Nothing is loaded later. So a caller that needs several pipelines opens all of them, one after the other, before one of them grades:
    /// NUnit writes static settings while it loads a suite (docs/decisions/a-pipeline-per-lane.md).
    /// </summary>
    /// <param name="parts">The suites to run, and the wrong models to diagnose with.</param>
    /// <param name="catalogue">The katas to grade.</param>
    /// <param name="info">What reports say about the run; generated inputs come from its seed.</param>
    /// <param name="sandbox">What holds the compiler and the workers.</param>
    /// <param name="options">What differs from the kit's own.</param>
    /// <exception cref="UsageException">The sandbox does not hold what it guarantees.</exception>
    public static Pipeline Open(KitParts parts, Catalogue catalogue, RunInfo info, Sandbox sandbox, PipelineOptions? options = null)
    {
        var needs = new NeededKatas(ExpectedClass.In(parts.Paths, catalogue));
        var compiler = new AnswerCompiler(parts.Paths, needs, sandbox, options?.Compiling);
        var workers = new WorkerPool(parts.Paths, sandbox);
        try
        {
            compiler.Prepare();
            workers.Prepare();
            var times = options?.BothHalves == true ? Halves.Count : 1;
            var loaded = Enumerable.Range(0, times).Select(_ => Load(parts, catalogue, info)).ToArray();
            var diagnoser = options?.Diagnoser ?? Diagnoser.Load(parts);
            sandbox.Prove(WorkerPool.Program(parts.Paths));
            var reader = new SubmissionReader(parts.Paths, catalogue);
            var tests = new TestRunner(loaded, workers);
            var sealedTraps = options?.SealedTraps is { } traps ? new SealedTrapFinder(traps, tests) : null;
            return new Pipeline(reader, info, compiler, tests, new SubmissionDiagnoser(catalogue, diagnoser, tests, sealedTraps));
        }
        catch
        {
            compiler.Dispose();
            workers.Dispose();
            throw;
        }
    }

    /// <exception cref="UsageException">The path is not a submission.</exception>
    public Report Grade(string path) => Grade(path, []);

    /// <summary>Grades some katas only, or all where none is named.</summary>
    /// <param name="path">The submission.</param>
    /// <param name="named">The names of the katas.</param>
    /// <param name="isLast">True if nothing will be graded after it: the compiler ends before the tests begin.</param>
    /// <exception cref="UsageException">The path is not a submission, or a name means no kata or several.</exception>
    public Report Grade(string path, IReadOnlyList<string> named, bool isLast = false) =>
        Grade(reader.Read(path), reader.Catalogue.Only(named), isLast);

    public Report Grade(Submission submission) => Grade(submission, reader.Catalogue, isLast: false);

    /// <summary>
    /// Grades one kata of a learner's own answers, some of its tests before the others; for pipelines that have the public suite only.
    /// What is known after each part is returned while the rest has not run yet. Whether the kata also compiles beside those that it does
    /// not need is found afterwards, and returned only if it does not.
    /// </summary>
    /// <param name="submission">All answers: a kata may be wired from others.</param>
    /// <param name="kata">The kata to grade.</param>
    /// <param name="isFirst">Whether a test, by its name, belongs to the first part.</param>
    public IEnumerable<KataRun> GradeKata(Submission submission, Kata kata, Func<string, bool> isFirst)
    {
        var needed = compiler.Compile(submission, [kata.Folder]);
        foreach (var run in GradeKata(needed, kata, isFirst))
            yield return run;
        if (needed.Of(kata).State != KataStatus.Compiled)
            yield break;
        var whole = compiler.CompileBesideOthers(submission, [kata.Folder]);
        foreach (var run in whole.Of(kata).State == KataStatus.Compiled ? [] : GradeKata(whole, kata, isFirst))
            yield return run;
    }

    /// <summary>Compiles one kata and puts it into a worker, for tests that run in another process.</summary>
    public KataAnswers AnswersOf(Submission submission, Kata kata)
    {
        var compilation = compiler.Compile(submission, [kata.Folder]);
        return tests.AnswersOf(compilation, kata);
    }

    public void Dispose()
    {
        compiler.Dispose();
        tests.Dispose();
    }

    private static SuiteRunner[] Load(KitParts parts, Catalogue catalogue, RunInfo info) =>
        [.. parts.Suites.Select(suite => SuiteRunner.Load(suite, catalogue, info))];

    private Report Grade(Submission submission, Catalogue catalogue, bool isLast)
    {
        var compilation = compiler.Compile(submission, [.. catalogue.Katas.Select(kata => kata.Folder)]);
        if (isLast)
            compiler.Release();
        var results = tests.Run(compilation, catalogue);
        var diagnoses = diagnoser.Diagnose(compilation, results);
        var verdicts = Judge.Decide(catalogue, compilation, results, diagnoses);
        return Report.Of(info, submission.Name, verdicts, compilation.Problems).With(submission.Notes);
    }

    private IEnumerable<KataRun> GradeKata(Compilation compilation, Kata kata, Func<string, bool> isFirst)
    {
        var only = reader.Catalogue.Only([kata.Folder]);
        var all = tests.Suites.Sum(suite => suite.Plan.Count(test => test.Kata == kata.Number));
        foreach (var results in tests.RunInParts(compilation, kata, test => isFirst(test.Name)))
        {
            var isWhole = results.Plan.Count == all;
            var diagnoses = isWhole ? diagnoser.Diagnose(compilation, results) : new Dictionary<int, Diagnosis>();
            var verdict = Judge.Decide(only, compilation, results, diagnoses)[0];
            yield return new KataRun(verdict, compilation.Problems, AskedMembers.Of(results), isWhole);
        }
    }
}
