namespace Katas.Testing;

/// <summary>No reply will come: the worker was stopped, crashed or broke the protocol. Ends the test; the grader knows why.</summary>
public sealed class NoReplyException(string message) : Exception(message);
