namespace Katas.Grader.Processes;

/// <summary>How to start one of our own programs: the command, and the whole of its environment.</summary>
internal sealed record Launch(string File, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment);
