using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Wire.Tests;

/// <summary>
/// Sound bytes, spoiled in many ways: a reader answers with a value or a <see cref="WireException"/>, and takes little memory.
/// </summary>
internal sealed class FuzzTests
{
    private const int MostMemory = 8; // times the frame: a dictionary is the dearest
    private const int Grace = 16 << 10; // an exception with its message and stack

    private static readonly IReadOnlyDictionary<string, Member> Members = Member.Of(typeof(IShapes));

    private static readonly (byte[] Bytes, Action<byte[]> Read)[] Seeds =
    [
        .. Answers().Select(answer => (Members[answer.Member].WriteAnswer(answer.Value).ToArray(),
            (Action<byte[]>)(bytes => Members[answer.Member].ReadAnswer(bytes)))),
        (new Reply.Answered(new byte[] { 1, 2, 3 }).ToBytes().ToArray(), bytes => Reply.FromBytes(bytes)),
        (new Reply.Threw("System.Exception", "message").ToBytes().ToArray(), bytes => Reply.FromBytes(bytes)),
        (new Reply.Changed(1).ToBytes().ToArray(), bytes => Reply.FromBytes(bytes)),
        (new CompiledMessage(new byte[9], [new Problem("a.cs", 1, 2, "CS1", "no")]).ToBytes()
            .ToArray(), bytes => CompiledMessage.FromBytes(bytes)),
        (new TokenizedMessage([new FileTokens([1, 2], [0, 3], [2, 4])]).ToBytes()
            .ToArray(), bytes => TokenizedMessage.FromBytes(bytes, [new SourceFile("a.cs", "ab c")])),
        (new ProbedMessage([new SandboxCheck("held", true)]).ToBytes().ToArray(), bytes => ProbedMessage.FromBytes(bytes)),
        (new ReadyMessage(Layers.All).ToBytes().ToArray(), bytes => ReadyMessage.FromBytes(bytes)),
        (FrameBytes.Of(new Frame(FrameKind.Reply, 1, new byte[12])), ReadFrame),
    ];

    /// <summary>More on demand: <c>dotnet test -- TestRunParameters.Parameter(name="frames", value="5000000")</c>.</summary>
    private static int Frames => TestContext.Parameters.Get("frames", ContinuousIntegration.IsOn ? 150_000 : 30_000);

    [Test]
    public void A_spoiled_frame_is_a_value_or_a_refusal()
    {
        var random = new Random(20250101);
        foreach (var (bytes, read) in Seeds)
            Read(read, bytes); // the sound ones, once, so that nothing is compiled while memory is counted
        for (var i = 0; i < Frames; i++)
        {
            var (bytes, read) = Seeds[i % Seeds.Length];
            Check(read, Spoil(bytes, random), i);
        }
    }

    private static void Check(Action<byte[]> read, byte[] bytes, int frame)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(read, bytes);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        if (taken > (MostMemory * bytes.Length) + Grace + (read == ReadFrame ? 1 << 20 : 0))
            throw new ShouldAssertException($"Frame {frame} of {bytes.Length} bytes took {taken} bytes: {Convert.ToHexString(bytes)}");
    }

    private static void Read(Action<byte[]> read, byte[] bytes)
    {
        try
        {
            read(bytes);
        }
        catch (WireException)
        {
            // Refused: one of the two good ends.
        }
    }

    /// <summary>Changed, cut, lengthened, or with a piece of itself in another place.</summary>
    private static byte[] Spoil(byte[] sound, Random random)
    {
        byte[] bytes = [.. sound];
        for (var times = random.Next(1, 5); times > 0 && bytes.Length > 0; times--)
        {
            var at = random.Next(bytes.Length);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes = bytes[..at]; break;
                case 3: bytes = [.. bytes, .. bytes[at..]]; break;
                default: random.NextBytes(bytes.AsSpan(at, Math.Min(4, bytes.Length - at))); break;
            }
        }
        return bytes;
    }

    private static void ReadFrame(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        new FrameChannel(stream, Stream.Null, WireLimits.WorkerFrame).Read();
    }

    private static (string Member, object Value)[] Answers() =>
    [
        (nameof(IShapes.Number), 1.5),
        (nameof(IShapes.Flag), true),
        (nameof(IShapes.Text), "word"),
        (nameof(IShapes.Row), new[] { 1.0, double.NaN }),
        (nameof(IShapes.Ids), new[] { 1, 2, 3 }),
        (nameof(IShapes.Matrix), new double[][] { [1, 2], [3, 4] }),
        (nameof(IShapes.Words), new[] { "a", "bc" }),
        (nameof(IShapes.Counted), new[] { 1, 2 }),
        (nameof(IShapes.Counts), new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }),
        (nameof(IShapes.Pairs), new[] { (1, "a"), (2, "b") }),
    ];
}
