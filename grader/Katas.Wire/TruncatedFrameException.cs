namespace Katas.Wire;

/// <summary>The stream ended inside a frame: the process at its other end has ended, or has closed it.</summary>
public sealed class TruncatedFrameException(string message) : WireException(message);
