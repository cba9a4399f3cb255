using Katas.Compiler;
using Katas.Confinement;
using Katas.Wire;

// Roslyn behind the wire: untrusted source can exhaust a compiler, so it never runs in the grader's own process.
// If its command line says so, it confines itself before it reports that it is ready.
const int StackSize = 16 << 20;

using var input = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
var layers = SelfConfinement.ApplyFromArguments(args);
var channel = new FrameChannel(input, output, WireLimits.HostFrame);
var thread = new Thread(Serve, StackSize);
thread.Start();
thread.Join();

void Serve()
{
    channel.Write(new Frame(FrameKind.Ready, 0, new ReadyMessage(layers).ToBytes()));
    while (channel.Read() is { } frame)
        channel.Write(Answer(frame));
}

static Frame Answer(Frame frame) => frame.Kind switch
{
    FrameKind.Tokenize => new Frame(FrameKind.Tokenized, frame.Id, SourceTokenizer.Tokenize(TokenizeMessage.FromBytes(frame.Payload.Span))
        .ToBytes()),
    _ => new Frame(FrameKind.Compiled, frame.Id, SourceCompiler.Compile(CompileMessage.FromBytes(frame.Payload.Span)).ToBytes()),
};
