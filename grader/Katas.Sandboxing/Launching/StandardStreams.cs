using System.IO.Pipes;
using Katas.Sandboxing.Processes;

namespace Katas.Sandboxing.Launching;

/// <summary>The pipes that become the standard streams of a new process.</summary>
internal sealed class StandardStreams : IDisposable
{
    private readonly AnonymousPipeServerStream input = new(PipeDirection.Out, HandleInheritability.None);
    private readonly AnonymousPipeServerStream output = new(PipeDirection.In, HandleInheritability.None);
#pragma warning disable CA2213 // it is closed by its reader: to close a pipe is to wait for whoever reads it, maybe for ever
    private readonly AnonymousPipeServerStream errors = new(PipeDirection.In, HandleInheritability.None);
#pragma warning restore CA2213

    public StandardStreams() => PipeSize.Widen(errors.SafePipeHandle);

    public Stream Input => input;

    public Stream Output => output;

    public Stream Errors => errors;

    /// <summary>The ends of the new process, in the order of its standard descriptors.</summary>
    public nint[] Descriptors => [.. All.Select(pipe => pipe.ClientSafePipeHandle.DangerousGetHandle())];

    private AnonymousPipeServerStream[] All => [input, output, errors];

    /// <summary>To be called once the new process has them; else the end of a stream would never be seen.</summary>
    public void CloseTheirEnds()
    {
        foreach (var pipe in All)
            pipe.DisposeLocalCopyOfClientHandle();
    }

    public void Dispose()
    {
        input.Dispose();
        output.Dispose();
    }
}
