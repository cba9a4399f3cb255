using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Learning.Progress;
using Katas.Sandboxing;
using Spectre.Console;

namespace Katas.Learning;

/// <summary>A learner's own answers on the public tests: no trap models, no sandbox.</summary>
internal sealed class LearnerSession : IDisposable
{
    private readonly KitPaths paths;
    private readonly Sandbox sandbox = Sandbox.For(Isolation.Own);
    private readonly Pipeline pipeline;

    private LearnerSession(KitPaths paths, Catalogue catalogue)
    {
        this.paths = paths;
        pipeline = LearnerPipeline.Open(paths, catalogue, sandbox);
    }

    /// <exception cref="UsageException">There is no kit here, or no such kata in it.</exception>
    public static LearnerSession Open(IReadOnlyList<string> katas)
    {
        var paths = KitPaths.Find();
        return new LearnerSession(paths, Catalogue.Read(paths, katas));
    }

    /// <summary>Checks katas, writes the report and remembers what passed.</summary>
    /// <param name="katas">The names of some of the katas that the session was opened for; all of these where there are none.</param>
    /// <param name="console">Where the report goes.</param>
    /// <param name="isLast">True if nothing will be checked after it.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">There is no such kata, or nothing in the exercises.</exception>
    public int Check(IReadOnlyList<string> katas, IAnsiConsole console, bool isLast)
    {
        var report = pipeline.Grade(paths.Exercises, katas, isLast);
        console.Write(CheckReport.Of(report));
        new ProgressFile(paths.Root).Update(known => report.Katas.Aggregate(known, (progress, kata) => progress.After(kata)));
        return report.AllPassed() ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }

    public void Dispose()
    {
        pipeline.Dispose();
        sandbox.Dispose();
    }
}
