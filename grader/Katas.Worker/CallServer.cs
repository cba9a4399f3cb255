using System.Text;
using Katas.Confinement;
using Katas.Wire;

namespace Katas.Worker;

/// <summary>Answers load, call, ping and probe frames, and tries honest code, until the host closes the pipe.</summary>
internal sealed class CallServer(FrameChannel channel, Stream errors)
{
    private LoadedAnswers? answers;

    public void Serve(Layers layers)
    {
        channel.Write(new Frame(FrameKind.Ready, 0, new ReadyMessage(layers).ToBytes()));
        WarmUp.Run(); // most workers wait for a while before they are asked
        while (channel.Read() is { } frame)
        {
            if (frame.Kind == FrameKind.StayOnCore)
                ThreadCore.Stay(BitConverter.ToInt32(frame.Payload.Span));
            else
                channel.Write(Answer(frame));
        }
    }

    private Frame Answer(Frame frame) => frame.Kind switch
    {
        FrameKind.Load => Load(frame),
        FrameKind.Call => new Frame(FrameKind.Reply, frame.Id, Call(CallMessage.FromBytes(frame.Payload.Span)).ToBytes()),
        FrameKind.Ping => Pong(frame),
        FrameKind.Probe => new Frame(FrameKind.Probed, frame.Id, Probing.Run(ProbeMessage.FromBytes(frame.Payload.Span)).ToBytes()),
        FrameKind.TryHonestCode =>
            new Frame(FrameKind.HonestCodeTried, frame.Id, new HonestCodeMessage(HonestProgram.Failures()).ToBytes()),
        _ => throw new WireException($"a worker does not answer '{frame.Kind}'"),
    };

    private Frame Load(Frame frame)
    {
        try
        {
            answers = LoadedAnswers.From(LoadMessage.FromBytes(frame.Payload.Span));
            return new Frame(FrameKind.Loaded, frame.Id, ReadOnlyMemory<byte>.Empty);
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException)
        {
            return new Frame(FrameKind.LoadFailed, frame.Id, Encoding.UTF8.GetBytes(exception.Message));
        }
    }

    private Reply Call(CallMessage call) => answers is null
        ? throw new WireException("a call came before the answers were loaded")
        : answers.Call(call);

    /// <summary>Writes a mark into the printed output where the grader asked, so that the grader knows which test printed what.</summary>
    private Frame Pong(Frame frame)
    {
        Console.Out.Flush();
        errors.Write(OutputMark.Of(frame.Id));
        errors.Flush();
        return new Frame(FrameKind.Pong, frame.Id, ReadOnlyMemory<byte>.Empty);
    }
}
