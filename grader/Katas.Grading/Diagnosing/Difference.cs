namespace Katas.Grading.Diagnosing;

/// <summary>Where an answer first leaves the right one: the call, which a hidden test may have made, the stage of a composed answer, the place, and both values.</summary>
public sealed record Difference(string Call, string Stage, string At, string Expected, string Got, bool IsHidden);
