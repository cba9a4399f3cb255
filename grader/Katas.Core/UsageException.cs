namespace Katas.Core;

/// <summary>The person at the command line can cure this; the message is one sentence that says how. Exit code 2.</summary>
public class UsageException(string message) : Exception(message);
