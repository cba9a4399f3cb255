using Katas.Wire;

namespace Wire.Tests;

/// <summary>Frames as they lie on a pipe.</summary>
internal static class FrameBytes
{
    public static byte[] Of(params Frame[] frames)
    {
        using var stream = new MemoryStream();
        var channel = new FrameChannel(Stream.Null, stream, WireLimits.HostFrame);
        foreach (var frame in frames)
            channel.Write(frame);
        return stream.ToArray();
    }
}
