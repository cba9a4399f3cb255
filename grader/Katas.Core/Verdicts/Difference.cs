namespace Katas.Core.Verdicts;

/// <summary>Where an answer first leaves the right one: the call, the stage of a composed answer, the place, and both values.</summary>
/// <param name="Call">What was asked.</param>
/// <param name="Stage">The stage of a composed answer, or nothing.</param>
/// <param name="At">Row and column, position or step.</param>
/// <param name="Expected">What should have come; empty where the reader may not see it.</param>
/// <param name="Got">What came; empty where the reader may not see it.</param>
/// <param name="Hidden">Whether a hidden test made the call.</param>
public sealed record Difference(string Call, string Stage, string At, string Expected, string Got, bool Hidden = false);
