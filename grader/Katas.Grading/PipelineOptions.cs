using Katas.Grading.Diagnosing;
using Katas.Sandboxing.Processes;

namespace Katas.Grading;

/// <summary>What a pipeline may have instead of the kit's own.</summary>
/// <param name="Diagnoser">Another diagnoser than that of the kit's trap models.</param>
/// <param name="Compiling">What one compile may take.</param>
public sealed record PipelineOptions(Diagnoser? Diagnoser = null, Deadline? Compiling = null);
