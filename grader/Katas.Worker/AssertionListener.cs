using System.Diagnostics;

namespace Katas.Worker;

/// <summary>
/// Makes a <c>Debug.Assert</c> that fails an exception of the call it fails in, as <c>dotnet test</c> does; what is traced is printed.
/// </summary>
internal sealed class AssertionListener : TraceListener
{
    public override void Write(string? message) => Console.Out.Write(message);

    public override void WriteLine(string? message) => Console.Out.WriteLine(message);

    public override void Fail(string? message, string? detailMessage) =>
        throw new AssertionFailedException(
            $"Debug.Assert failed: {string.Join(' ', ((string?[])[message, detailMessage]).Where(text => text?.Length > 0))}");
}

/// <summary>A <c>Debug.Assert</c> of the answer failed.</summary>
internal sealed class AssertionFailedException(string message) : Exception(message);
