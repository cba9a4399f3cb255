using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Learning.Progress;
using Katas.Sandboxing;

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

    /// <summary>Where the learner's progress is kept.</summary>
    public ProgressFile Progress => new(paths.Root);

    /// <exception cref="UsageException">There is no kit here, or no such kata in it.</exception>
    public static LearnerSession Open(IReadOnlyList<string> katas)
    {
        var paths = KitPaths.Find();
        return new LearnerSession(paths, Catalogue.Read(paths, katas));
    }

    /// <exception cref="UsageException">There is nothing in the exercises.</exception>
    public Report Check() => pipeline.Grade(paths.Exercises);

    public void Dispose()
    {
        pipeline.Dispose();
        sandbox.Dispose();
    }
}
