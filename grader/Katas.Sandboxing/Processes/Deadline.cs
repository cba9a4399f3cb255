namespace Katas.Sandboxing.Processes;

/// <summary>The limits of one request: the child's processor time, and wall-clock time.</summary>
public readonly record struct Deadline(TimeSpan Processor, TimeSpan Clock);
