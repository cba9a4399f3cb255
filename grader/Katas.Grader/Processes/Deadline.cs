namespace Katas.Grader.Processes;

/// <summary>What one answer may cost: processor time of the child, and wall clock.</summary>
internal readonly record struct Deadline(TimeSpan Processor, TimeSpan Clock);
