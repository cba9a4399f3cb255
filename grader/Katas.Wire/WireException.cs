namespace Katas.Wire;

/// <summary>The bytes are not what the protocol allows. The process that sent them is stopped.</summary>
public class WireException(string message) : Exception(message);
