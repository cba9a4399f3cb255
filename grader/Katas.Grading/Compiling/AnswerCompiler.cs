using System.Collections.Immutable;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Reading;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Katas.Wire;

namespace Katas.Grading.Compiling;

/// <summary>
/// Compiles a submission in a process of its own: the whole at once, and only if that fails kata by kata,
/// so that one syntax error costs one kata.
/// </summary>
internal sealed class AnswerCompiler(KitPaths paths, Sandbox sandbox, Deadline? limit = null) : IDisposable
{
    private const int MostEnds = 3;

    /// <summary>Katas that wear out the compiler one after the other must not hold up the next submission.</summary>
    private static readonly CompiledMessage GivenUp =
        new(ReadOnlyMemory<byte>.Empty, [new Problem("", 1, 1, "KATAS06", $"Not compiled: {MostEnds} other katas of the submission had "
            + "worn out the compiler.")]);

    private readonly CompilerProcess process = new(paths, sandbox, limit);
    private readonly byte[] contracts = File.ReadAllBytes(paths.ContractsAssembly);

    /// <summary>Starts the compiler ahead of the first submission.</summary>
    public void Prepare() => process.Prepare();

    public Compilation Compile(Submission submission)
    {
        var folders = submission.Katas.Keys.Order(StringComparer.Ordinal).ToArray();
        var whole = Compile(folders.SelectMany(folder => submission.Katas[folder]));
        return whole.Problems.Count == 0
            ? new Compilation(submission, contracts, whole.Assembly, folders.ToHashSet(StringComparer.Ordinal), [])
            : CompileOneByOne(submission, folders, whole);
    }

    /// <summary>One kata by itself, which is how most are written; null if it does not compile so: it may be wired from others.</summary>
    public Compilation? TryAlone(Submission submission, string kata)
    {
        if (!submission.Katas.TryGetValue(kata, out var sources))
            return null;
        var alone = Compile(sources);
        return alone.Problems.Count == 0
            ? new Compilation(submission, contracts, alone.Assembly, new HashSet<string>(StringComparer.Ordinal) { kata }, [])
            : null;
    }

    /// <summary>
    /// Compiles what one kata needs: the whole submission, or, if that fails, those of the katas up to this one that compile. The kata is
    /// judged as by <see cref="Compile(Submission)"/>; what comes after it is left out.
    /// </summary>
    public Compilation CompileFor(Submission submission, string kata)
    {
        var folders = submission.Katas.Keys.Order(StringComparer.Ordinal).ToArray();
        var whole = Compile(folders.SelectMany(folder => submission.Katas[folder]));
        if (whole.Problems.Count == 0)
            return new Compilation(submission, contracts, whole.Assembly, folders.ToHashSet(StringComparer.Ordinal), []);
        return whole.Problems.All(problem => IsIn(problem, kata))
            ? new Compilation(submission, contracts, ReadOnlyMemory<byte>.Empty, ImmutableHashSet<string>.Empty,
                Charged(whole, submission, kata))
            : CompileOneByOne(submission, [.. folders.Where(folder => string.CompareOrdinal(folder, kata) <= 0)], whole);
    }

    public void Dispose() => process.Dispose();

    /// <summary>Adds kata after kata to those that compile; whichever breaks the assembly stays out of it.</summary>
    private Compilation CompileOneByOne(Submission submission, string[] folders, CompiledMessage whole)
    {
        var accepted = new List<string>();
        var problems = new List<SourceProblem>();
        var assembly = ReadOnlyMemory<byte>.Empty;
        foreach (var folder in folders)
        {
            var attempt = submission.Katas.Count == 1 ? whole
                : problems.Count(IsEnd) >= MostEnds ? GivenUp
                : Compile(accepted.Append(folder).SelectMany(name => submission.Katas[name]));
            problems.AddRange(Charged(attempt, submission, folder));
            if (attempt.Problems.Count > 0)
                continue;
            accepted.Add(folder);
            assembly = attempt.Assembly;
        }
        return new Compilation(submission, contracts, assembly, accepted.ToHashSet(StringComparer.Ordinal), problems);
    }

    /// <summary>A complaint in another kata's file is charged to the kata that was just added, and says where it shows.</summary>
    private static SourceProblem Own(Problem problem, Submission submission, string folder)
    {
        var own = new SourceProblem(problem.File, problem.Line, problem.Column, problem.Code, problem.Message);
        return IsIn(problem, folder)
            ? own
            : own with
            {
                File = submission.Katas[folder][0].Path,
                Message = problem.File.Length > 0
                ? $"{problem.Message} (shows in {problem.File})" : problem.Message
            };
    }

    private static IReadOnlyList<SourceProblem> Charged(CompiledMessage attempt, Submission submission, string folder) =>
        [.. attempt.Problems.Select(problem => Own(problem, submission, folder))];

    private static bool IsIn(Problem problem, string folder) => problem.File.StartsWith(folder + "/", StringComparison.Ordinal);

    private static bool IsEnd(SourceProblem problem) => problem.Code is "KATAS02" or "KATAS03";

    private CompiledMessage Compile(IEnumerable<SourceFile> sources)
    {
        var message = new CompileMessage(contracts, [.. sources]);
        if (message.Sources.Count == 0)
            return new CompiledMessage(ReadOnlyMemory<byte>.Empty, []);
        try
        {
            return process.Ask(FrameKind.Compile, message.ToBytes(), FrameKind.Compiled, bytes => CompiledMessage.FromBytes(bytes.Span));
        }
        catch (NoAnswerException exception)
        {
            return new CompiledMessage(ReadOnlyMemory<byte>.Empty, [exception.Problem]);
        }
    }
}
