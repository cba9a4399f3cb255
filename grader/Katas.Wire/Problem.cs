namespace Katas.Wire;

/// <summary>One complaint of the compiler: its own words at the learner's own position (line and column count from 1).</summary>
public sealed record Problem(string File, int Line, int Column, string Code, string Message);
