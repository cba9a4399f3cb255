namespace Katas.Wire;

/// <summary>The bytes are not what the protocol allows. Whoever wrote them is cut off.</summary>
public sealed class WireException(string message) : Exception(message);
