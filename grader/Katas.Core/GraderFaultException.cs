namespace Katas.Core;

/// <summary>Something of ours or of the machine failed. There is no score; exit code 3.</summary>
public sealed class GraderFaultException(string message) : Exception(message);
