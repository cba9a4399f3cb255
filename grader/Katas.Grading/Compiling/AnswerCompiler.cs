using System.Collections.Immutable;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Reading;
using Katas.Wire;

namespace Katas.Grading.Compiling;

/// <summary>
/// Compiles katas of a submission in another process: all at once, and only if that fails kata by kata,
/// so that one syntax error costs one kata.
/// </summary>
internal sealed class AnswerCompiler(KitPaths paths, NeededKatas needs, CompilerProcess process)
{
    private const int MostEnds = 3;

    /// <summary>Katas that wear out the compiler one after the other must not hold up the next submission.</summary>
    private static readonly CompiledMessage GivenUp =
        new(ReadOnlyMemory<byte>.Empty, [new Problem("", 1, 1, "KATAS06", $"Not compiled: {MostEnds} other katas of the submission had "
            + "worn out the compiler.")]);

    private readonly byte[] contracts = File.ReadAllBytes(paths.ContractsAssembly);

    /// <summary>
    /// Compiles some katas and those that they need. Only if these do not compile together, the others of the submission come in; what
    /// comes after the last of these katas is left out then.
    /// </summary>
    public Compilation Compile(Submission submission, IReadOnlyList<string> katas)
    {
        var folders = needs.With(submission, katas);
        var together = CompileTogether(submission, folders);
        return together.Problems.Count == 0 || folders.Length == submission.Katas.Count
            ? Judged(submission, katas, folders, together)
            : CompileBesideOthers(submission, katas);
    }

    /// <summary>Compiles some katas beside all others of the submission, whether they need them or not.</summary>
    public Compilation CompileBesideOthers(Submission submission, IReadOnlyList<string> katas)
    {
        var folders = submission.Katas.Keys.Order(StringComparer.Ordinal).ToArray();
        return Judged(submission, katas, folders, CompileTogether(submission, folders));
    }

    /// <summary>Gives back the memory of the compiler when nothing else is going to be compiled.</summary>
    public void Release() => process.Release();

    private Compilation Judged(Submission submission, IReadOnlyList<string> katas, string[] folders, CompiledMessage together)
    {
        if (together.Problems.Count == 0)
            return new Compilation(submission, contracts, together.Assembly, folders.ToHashSet(StringComparer.Ordinal), []);
        return katas is [var kata] && together.Problems.All(problem => IsIn(problem, kata))
            ? new Compilation(submission, contracts, ReadOnlyMemory<byte>.Empty, ImmutableHashSet<string>.Empty,
                Charged(together, submission, kata))
            : CompileOneByOne(submission, [.. folders.Where(folder => string.CompareOrdinal(folder, katas.Max()) <= 0)], together);
    }

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
                : CompileTogether(submission, accepted.Append(folder));
            if (attempt.Problems.Count > 0)
                problems.AddRange(Broken(submission, folder, accepted));
            problems.AddRange(Charged(attempt, submission, folder));
            if (attempt.Problems.Count > 0)
                continue;
            accepted.Add(folder);
            assembly = attempt.Assembly;
        }
        return new Compilation(submission, contracts, assembly, accepted.ToHashSet(StringComparer.Ordinal), problems);
    }

    /// <summary>The katas that one needs and that do not compile: said before the compiler misses what they declare.</summary>
    private IEnumerable<SourceProblem> Broken(Submission submission, string folder, List<string> accepted) =>
        needs.Of(submission, folder).Where(needed => string.CompareOrdinal(needed, folder) < 0 && !accepted.Contains(needed))
            .Select(needed => new SourceProblem(submission.Katas[folder][0].Path, 1, 1, "KATAS08",
                $"Kata {folder[..2]} needs kata {needed[..2]}, which does not compile."));

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

    private CompiledMessage CompileTogether(Submission submission, IEnumerable<string> folders)
    {
        var message = new CompileMessage(contracts, [.. folders.SelectMany(folder => submission.Katas[folder])]);
        if (message.Sources.Count == 0)
            return new CompiledMessage(ReadOnlyMemory<byte>.Empty, []);
        try
        {
            return process.Compile(message);
        }
        catch (NoAnswerException exception)
        {
            return new CompiledMessage(ReadOnlyMemory<byte>.Empty, [exception.Problem]);
        }
    }
}
