namespace Katas.Grader;

/// <summary>Something of ours or of the machine failed. There is no score; exit code 3.</summary>
internal sealed class GraderFaultException(string message) : Exception(message);
