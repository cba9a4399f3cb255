using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Diagnosing;
using Katas.Sandboxing;

namespace Katas.Courses.Classes;

/// <summary>A kit with all that is decided before the first submission: which katas, which seed, in which sandbox.</summary>
public sealed record GradingKit(KitParts Parts, Catalogue Catalogue, RunInfo Info, Sandbox Sandbox)
{
    /// <summary>Another diagnoser than the kit's own.</summary>
    public Diagnoser? Diagnoser { get; init; }

    /// <summary>A pipeline for a lane of its own, or for all that is graded: then it uses two threads for a submission.</summary>
    /// <exception cref="UsageException">The sandbox does not hold what it guarantees.</exception>
    public Pipeline OpenPipeline(bool isOnly) =>
        Pipeline.Open(Parts, Catalogue, Info, Sandbox, new PipelineOptions(Diagnoser, BothHalves: isOnly));
}
