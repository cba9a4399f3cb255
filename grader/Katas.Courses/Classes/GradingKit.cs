using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Compiling;
using Katas.Grading.Diagnosing;
using Katas.Sandboxing;

namespace Katas.Courses.Classes;

/// <summary>A kit with all that is decided before the first submission: which katas, which seed, in which sandbox.</summary>
public sealed record GradingKit(KitParts Parts, Catalogue Catalogue, RunInfo Info, Sandbox Sandbox)
{
    /// <summary>Another diagnoser than the kit's own.</summary>
    public Diagnoser? Diagnoser { get; init; }

    /// <summary>
    /// The one pipeline of a command that grades one submission after the other. What is wrong with the sandbox is said before the
    /// first test.
    /// </summary>
    public Pipeline OpenPipeline(bool bothHalves) =>
        Pipeline.OpenOnly(Parts, Catalogue, Info, Sandbox, new PipelineOptions(Diagnoser, BothHalves: bothHalves));

    /// <summary>A pipeline for a lane beside others.</summary>
    /// <exception cref="UsageException">The sandbox does not hold what it guarantees.</exception>
    internal Pipeline OpenLane(CompilerProcess compiler) =>
        Pipeline.Open(Parts, Catalogue, Info, Sandbox, new PipelineOptions(Diagnoser, Compiler: compiler));
}
