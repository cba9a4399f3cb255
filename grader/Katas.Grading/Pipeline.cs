using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
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
    private readonly GradingProcesses processes;
    private readonly Task<LoadedKit> loading;

    private Pipeline(
        SubmissionReader reader, RunInfo info, AnswerCompiler compiler, GradingProcesses processes, Task<LoadedKit> loading)
    {
        this.reader = reader;
        this.info = info;
        this.compiler = compiler;
        this.processes = processes;
        this.loading = loading;
    }

    /// <summary>The suites, loaded.</summary>
    public IReadOnlyList<SuiteRunner> Suites => Loaded.Tests.Suites;

    /// <summary>What is needed when the answers are compiled; waits for it.</summary>
    private LoadedKit Loaded => loading.GetAwaiter().GetResult();

    /// <summary>
    /// Makes everything that grading needs: the compiler and a worker start, and the sandbox is proved, while suites and models are loaded.
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
        var pipeline = OpenOnly(parts, catalogue, info, sandbox, options);
        try
        {
            _ = pipeline.Loaded;
            return pipeline;
        }
        catch
        {
            pipeline.Dispose();
            throw;
        }
    }

    /// <summary>
    /// The same for a process that opens no other pipeline meanwhile: suites and models are loaded, and the sandbox is proved, while the
    /// first submission is compiled. What <see cref="Open"/> would throw is thrown before its first test.
    /// </summary>
    public static Pipeline OpenOnly(KitParts parts, Catalogue catalogue, RunInfo info, Sandbox sandbox, PipelineOptions? options = null)
    {
        options ??= new PipelineOptions();
        var reader = new SubmissionReader(parts.Paths, catalogue);
        var needs = new NeededKatas(ExpectedClass.In(parts.Paths, catalogue));
        var processes = new GradingProcesses(parts.Paths, sandbox, options);
        var compiler = new AnswerCompiler(parts.Paths, needs, processes.Compiler);
        processes.Prepare();
        var loading = Task.Run(() => LoadedKit.Load(parts, catalogue, info, processes.Workers, options));
        return new Pipeline(reader, info, compiler, processes, loading);
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
        return Loaded.Tests.AnswersOf(compilation, kata);
    }

    public void Dispose()
    {
        Task.WaitAny(loading); // its end, whatever it is: it may start a worker until then
        processes.Dispose();
    }

    private Report Grade(Submission submission, Catalogue catalogue, bool isLast)
    {
        var compilation = compiler.Compile(submission, [.. catalogue.Katas.Select(kata => kata.Folder)]);
        if (isLast)
            compiler.Release();
        var results = Loaded.Tests.Run(compilation, catalogue);
        var diagnoses = Loaded.Diagnoser.Diagnose(compilation, results);
        var verdicts = Judge.Decide(catalogue, compilation, results, diagnoses);
        return Report.Of(info, submission.Name, verdicts, compilation.Problems).With(submission.Notes);
    }

    private IEnumerable<KataRun> GradeKata(Compilation compilation, Kata kata, Func<string, bool> isFirst)
    {
        var only = reader.Catalogue.Only([kata.Folder]);
        var all = Suites.Sum(suite => suite.Plan.Count(test => test.Kata == kata.Number));
        foreach (var results in Loaded.Tests.RunInParts(compilation, kata, test => isFirst(test.Name)))
        {
            var isWhole = results.Plan.Count == all;
            var diagnoses = isWhole ? Loaded.Diagnoser.Diagnose(compilation, results) : new Dictionary<int, Diagnosis>();
            var verdict = Judge.Decide(only, compilation, results, diagnoses)[0];
            yield return new KataRun(verdict, compilation.Problems, AskedMembers.Of(results), isWhole);
        }
    }
}
