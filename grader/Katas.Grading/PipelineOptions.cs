using Katas.Grading.Compiling;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Sealing;

namespace Katas.Grading;

/// <summary>What a pipeline may have instead of the kit's own.</summary>
/// <param name="Diagnoser">Another diagnoser than that of the kit's trap models.</param>
/// <param name="BothHalves">Whether the tests of two halves of the katas run at a time, for one submission after the other.</param>
/// <param name="SealedTraps">The sealed traps of a kata by its number, for a learner's kit; null where nothing is named.</param>
/// <param name="Compiler">A compiler that several pipelines share; whoever made it ends it.</param>
public sealed record PipelineOptions(
    Diagnoser? Diagnoser = null, Func<int, SealedKata?>? SealedTraps = null, bool BothHalves = false,
    CompilerProcess? Compiler = null);
