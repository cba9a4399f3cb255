using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using Katas.Wire;

namespace Katas.Testing;

/// <summary>
/// The kit's own program, which holds the learner's code in a worker and answers calls for <c>dotnet test</c>. It ends when this process
/// does, since its input is closed then.
/// </summary>
internal sealed class AnswerProgram
{
    private readonly Lock gate = new(); // a test may ask from several threads
    private readonly string root;
    private readonly FrameChannel channel;
    private ulong request;

    private AnswerProgram(string root, FrameChannel channel) => (this.root, this.channel) = (root, channel);

    /// <summary>Starts the program, once; an exported kit restores its tool first if nobody has done so yet.</summary>
    /// <param name="root">The kit's folder.</param>
    /// <param name="program">The program where it is built beside the tests; empty where it is the kit's tool.</param>
    /// <exception cref="InvalidOperationException">It does not start.</exception>
    public static AnswerProgram Start(string root, string program)
    {
        string[] command = program.Length > 0 ? ["exec", program, "answers"] : ["tool", "run", "katas", "--", "answers"];
        return TryStart(root, command)
            ?? (program.Length == 0 && Restore(root) ? TryStart(root, command) : null)
            ?? throw new InvalidOperationException(Refusal(root));
    }

    /// <summary>A test of a kata begins.</summary>
    public AnswerMessage Begin(int kata)
    {
        var number = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, kata);
        return Ask(FrameKind.BeginTest, number);
    }

    public AnswerMessage Call(Type contract, Member member, ReadOnlyMemory<byte> arguments) =>
        Ask(FrameKind.Call, new CallMessage(contract.FullName!, member.Name, CultureInfo.CurrentCulture.Name, arguments).ToBytes());

    public AnswerMessage End() => Ask(FrameKind.EndTest, ReadOnlyMemory<byte>.Empty);

    /// <summary>Where a file of the exercises lies.</summary>
    public string PathOf(string file) => Path.Combine(root, "exercises", file.Replace('/', Path.DirectorySeparatorChar));

    private static string Refusal(string root) =>
        $"The program that runs your answers does not start. Run 'dotnet tool restore' in '{root}', or set {AnswerPlace.Variable}=here.";

    private static bool Restore(string root)
    {
        using var restore = Process.Start(Dotnet(root, "tool", "restore"))!;
        restore.StandardInput.Close();
        restore.StandardOutput.ReadToEnd();
        restore.WaitForExit();
        return restore.ExitCode == 0;
    }

    private static ProcessStartInfo Dotnet(string root, params string[] arguments) => new("dotnet", arguments)
    {
        WorkingDirectory = root,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static AnswerProgram? TryStart(string root, string[] command)
    {
        var process = Process.Start(Dotnet(root, command))!;
        process.BeginErrorReadLine(); // nothing of it is shown: the program says in frames what a learner should know
        var channel = new FrameChannel(process.StandardOutput.BaseStream, process.StandardInput.BaseStream, WireLimits.HostFrame);
        try
        {
            return channel.Read() is null ? null : new AnswerProgram(root, channel);
        }
        catch (WireException)
        {
            return null; // the SDK says in its own words that there is no such tool
        }
    }

    private AnswerMessage Ask(FrameKind kind, ReadOnlyMemory<byte> payload)
    {
        lock (gate)
        {
            channel.Write(new Frame(kind, ++request, payload));
            var answer = channel.Read() ?? throw new InvalidOperationException("The program that runs your answers has ended.");
            return AnswerMessage.FromBytes(answer.Payload.Span);
        }
    }
}
