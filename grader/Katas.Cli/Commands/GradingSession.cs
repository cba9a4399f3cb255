using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses;
using Katas.Courses.Classes;
using Katas.Grading;
using Katas.Grading.Diagnosing;
using Katas.Grading.Reading;
using Katas.Maintenance.Exporting;
using Katas.Maintenance.Proving;
using Katas.Sandboxing;

namespace Katas.Cli.Commands;

/// <summary>A kit that was found, and the sandbox in which it grades.</summary>
internal sealed class GradingSession(KitParts parts, Catalogue catalogue, RunInfo info, Sandbox sandbox) : IDisposable
{
    /// <summary>The kit, from which pipelines are opened.</summary>
    public GradingKit Kit { get; } = new(parts, catalogue, info, sandbox);

    /// <exception cref="UsageException">There is no kit here, no such kata in it, or no sandbox where the level demands one.</exception>
    public static GradingSession Open(string? kata, int seed, Isolation isolation, Course? course = null)
    {
        var paths = KitPaths.Find();
        var catalogue = kata is null ? Catalogue.Read(paths) : Catalogue.Read(paths, [kata]);
        if (course is not null)
            catalogue = catalogue.For(course, all: kata is not null);
        var sandbox = Sandbox.For(isolation, paths.HiddenSuites);
        var info = new RunInfo(KitVersion.Current, seed, IsolationNames.InReports(isolation))
        {
            Layers = sandbox.Layers is { Count: > 0 } layers ? layers : null,
        };
        return new GradingSession(KitParts.All(paths), catalogue, info, sandbox);
    }

    /// <summary>What is in the kit's own exercises: a learner's answers, or stubs.</summary>
    /// <exception cref="UsageException">There is nothing.</exception>
    public Report GradeExercises(Pipeline pipeline) => Grade(pipeline, parts.Paths.Exercises);

    /// <summary>Submissions as they are; a folder of submissions becomes what is in it, in order.</summary>
    /// <exception cref="UsageException">There is no such folder or archive.</exception>
    public IReadOnlyList<string> Expand(IEnumerable<string> folders)
    {
        var reader = new SubmissionReader(parts.Paths, catalogue);
        ExpandedPath[] expanded = [.. folders.Select(folder => ResultsRecords.OfUser().Finder().Expand(reader, folder))];
        foreach (var left in expanded.SelectMany(path => path.NotCounted))
            Console.Error.WriteLine(SafeText.LogLine($"not counted: {left.Path}: {left.Reason}"));
        return [.. expanded.SelectMany(path => path.Submissions)];
    }

    /// <summary>Everything about one submission, for the instructor's eyes.</summary>
    /// <exception cref="UsageException">The folder is not a submission.</exception>
    public Report Grade(Pipeline pipeline, string folder, bool isLast = false) => pipeline.Grade(folder, [], isLast);

    /// <summary>The course with the limits that are in force, its own or the kit's.</summary>
    public Course? InForce(Course? course)
    {
        var limits = catalogue.Katas.ToDictionary(kata => kata.Number, kata => CourseLimits.Of(kata.Limits));
        return course is null
            ? null
            : course with
            {
                Katas = [.. course.Katas.Select(kata =>
                kata with { Limits = limits.GetValueOrDefault(kata.Number, kata.Limits) })]
            };
    }

    /// <summary>The proof of the whole kit.</summary>
    public KitProof Prove(Pipeline pipeline) => KitProof.Run(parts, catalogue, pipeline);

    /// <summary>What is wrong with the kit where a right submission does not get full marks.</summary>
    public IEnumerable<KitDefect> ProveLearners(Pipeline pipeline) =>
        LearnerProof.Learners(parts.Paths).SelectMany(learner => LearnerProof.Defects(parts.Paths, learner, pipeline));

    /// <summary>Learner's kits of this kit.</summary>
    /// <exception cref="UsageException">This is not the repository.</exception>
    public KitExport Exporting() => Directory.Exists(parts.Paths.Learner)
        ? new KitExport(parts.Paths, catalogue, KitVersion.Current)
        : throw new UsageException($"'{parts.Paths.Root}' is not the repository, so there is nothing to export from. Run the command in "
            + "the folder that holds 'grader'.");

    /// <summary>What seals this kit's traps for a learner's kit.</summary>
    public TrapSealing? TrapSealing(Pipeline pipeline) => parts.TrapModels is { } models
        ? new TrapSealing(
            ModelCatalogue.Load(models), pipeline.Suites.First(suite => suite.Plan.All(test => test.Suite == SuiteKind.Public)))
        : null;

    public void Dispose() => sandbox.Dispose();
}
