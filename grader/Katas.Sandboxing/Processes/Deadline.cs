namespace Katas.Sandboxing.Processes;

/// <summary>What one answer may cost: processor time of the child, and wall clock.</summary>
public readonly record struct Deadline(TimeSpan Processor, TimeSpan Clock);
