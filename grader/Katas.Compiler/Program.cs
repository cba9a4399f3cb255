using Katas.Compiler;
using Katas.Wire;

// Roslyn behind the wire: hostile source can exhaust a compiler, so it never runs in the grader's own process.
const int StackSize = 16 << 20;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
var channel = new FrameChannel(input, output, WireLimits.HostFrame);
var thread = new Thread(Serve, StackSize);
thread.Start();
thread.Join();

void Serve()
{
    channel.Write(new Frame(FrameKind.Ready, 0, ReadOnlyMemory<byte>.Empty));
    while (channel.Read() is { } frame)
        channel.Write(new Frame(FrameKind.Compiled, frame.Id, SourceCompiler.Compile(CompileMessage.FromBytes(frame.Payload.Span)).ToBytes()));
}
