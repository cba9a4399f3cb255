using System.Buffers.Binary;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Wire.Tests;

/// <summary>The outermost reader: where a frame begins, how long it is, and no more memory than has arrived.</summary>
internal sealed class FrameChannelTests
{
    private const int HeaderSize = 17;
    private const int Kind = 16;

    private static readonly byte[] Sound = FrameBytes.Of(new Frame(FrameKind.Reply, 7, new byte[] { 1, 2, 3 }));

    [Test]
    public void A_frame_comes_back_as_it_was()
    {
        var frame = Read(Sound)!.Value;

        (frame.Kind, frame.Id, frame.Payload.Length).ShouldBe((FrameKind.Reply, 7ul, 3));
    }

    [Test]
    public void The_end_between_two_frames_is_an_end() => Read([]).ShouldBeNull();

    [Test]
    public void The_end_anywhere_else_is_refused([Range(1, 19)] int length) => ShouldRefuse(Sound[..length]);

    [Test]
    public void A_wrong_beginning_is_refused() => ShouldRefuse([.. new byte[] { 0 }, .. Sound[1..]]);

    [Test]
    public void An_unknown_kind_is_refused([Values(0, 21, 255)] int kind)
    {
        byte[] bytes = [.. Sound];
        bytes[Kind] = (byte)kind;

        ShouldRefuse(bytes);
    }

    [Test]
    public void A_frame_over_the_limit_is_refused([Values(WireLimits.WorkerFrame + 1u, uint.MaxValue)] uint length) =>
        ShouldRefuse(Claiming(length));

    [Test]
    public void A_claim_without_bytes_costs_no_memory()
    {
        var bytes = Claiming(WireLimits.WorkerFrame);
        var before = GC.GetAllocatedBytesForCurrentThread();

        ShouldRefuse(bytes);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(2 << 20);
    }

    private static byte[] Claiming(uint length)
    {
        var header = Sound[..HeaderSize];
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), length);
        return header;
    }

    private static Frame? Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return new FrameChannel(stream, Stream.Null, WireLimits.WorkerFrame).Read();
    }

    private static void ShouldRefuse(byte[] bytes) => Should.Throw<WireException>(() => Read(bytes));
}
