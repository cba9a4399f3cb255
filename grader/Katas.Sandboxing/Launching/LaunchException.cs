namespace Katas.Sandboxing.Launching;

/// <summary>A new process could not confine itself; the message is the call that failed and its error.</summary>
public sealed class LaunchException(string call) : Exception(call);
