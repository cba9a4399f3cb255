using System.Reflection;
using System.Text.Json;
using Katas.Grader.Exporting;
using Katas.Grader.Kits;
using Katas.Grader.Proving;
using Katas.Grader.Reading;
using Katas.Grader.Reporting;
using Katas.Grader.Sandboxing;
using Katas.Kit;
using Katas.Reports;

namespace Katas.Grader.Commands;

/// <summary>A kit that was found, with a pipeline over it.</summary>
internal sealed class GradingSession(KitPaths paths, Catalogue catalogue, int seed, Sandbox sandbox) : IDisposable
{
    public Pipeline Pipeline { get; } = new(paths, catalogue, seed, sandbox);

    private RunInfo Info { get; } = new(Version(), seed, NameOf(sandbox.Isolation));

    /// <exception cref="UsageException">There is no kit here, no such kata in it, or no sandbox where the level demands one.</exception>
    public static GradingSession Open(string? kata, int seed, Isolation isolation)
    {
        var paths = FindKit();
        if (!paths.HasHiddenParts)
            throw new UsageException("This is a learner's kit: it holds the public tests only, so it cannot grade. Run 'dotnet katas check', or grade in the instructor's repository.");
        return new GradingSession(paths, Catalogue.Read(paths, kata), seed, Sandbox.For(isolation));
    }

    /// <summary>A learner's own session: public tests, no traps, no sandbox.</summary>
    /// <exception cref="UsageException">There is no kit here, or no such kata in it.</exception>
    public static GradingSession OpenPublic(string? kata)
    {
        var paths = FindKit() with { PublicOnly = true };
        return new GradingSession(paths, Catalogue.Read(paths, kata), Seed.Default, Sandbox.For(Isolation.Own));
    }

    /// <summary>What is in the kit's own exercises: a learner's answers, or stubs.</summary>
    /// <exception cref="UsageException">There is nothing.</exception>
    public Report GradeExercises() => Grade(paths.Exercises);

    /// <summary>The kit around the current folder, or the one this program was built in.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static KitPaths FindKit() =>
        KitPaths.TryFind(Environment.CurrentDirectory, out var paths) || KitPaths.TryFind(AppContext.BaseDirectory, out paths)
            ? paths
            : throw new UsageException($"There is no kit in or above '{Environment.CurrentDirectory}'. Run the command in the folder that holds 'Katas.sln'.");

    /// <summary>Submissions as they are; a folder of submissions becomes its sub-folders in order.</summary>
    /// <exception cref="UsageException">A folder does not exist.</exception>
    public IReadOnlyList<string> Expand(IEnumerable<string> folders)
    {
        var reader = new SubmissionReader(catalogue);
        return [.. folders.SelectMany(folder => Expand(reader, folder))];
    }

    /// <summary>Everything about one submission, for the instructor's eyes.</summary>
    /// <exception cref="UsageException">The folder is not a submission.</exception>
    public Report Grade(string folder) => Reported.Of(Pipeline.Grade(folder), Info);

    /// <summary>The proof of the whole kit.</summary>
    public KitProof Prove() => new(paths, catalogue, Pipeline, Pipeline.Suites);

    /// <summary>Learner's kits of this kit.</summary>
    /// <exception cref="UsageException">This is not the repository.</exception>
    public KitExport Exporting() => Directory.Exists(paths.Learner)
        ? new KitExport(paths, catalogue, Version())
        : throw new UsageException($"'{paths.Root}' is not the repository, so there is nothing to export from. Run the command in the folder that holds 'grader'.");

    public void Dispose()
    {
        Pipeline.Dispose();
        sandbox.Dispose();
    }

    private static string Version() =>
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string NameOf(Isolation isolation) => JsonNamingPolicy.CamelCase.ConvertName(isolation.ToString());

    private static string[] Expand(SubmissionReader reader, string folder)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"'{folder}' is not a folder. Name the folder that holds the submission.");
        if (reader.IsSubmission(folder))
            return [folder];
        var inside = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).ToArray();
        return inside.Any(reader.IsSubmission) ? inside : [folder];
    }
}
