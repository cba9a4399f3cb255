namespace Katas.Core.Verdicts;

/// <summary>One complaint of the compiler, at the learner's own position (line and column count from 1).</summary>
/// <param name="File">Relative to the submission's exercises.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Code">The compiler's code.</param>
/// <param name="Message">The compiler's words.</param>
public sealed record SourceProblem(string File, int Line, int Column, string Code, string Message);
