using System.Text;
using Katas.Wire;

namespace Katas.Sandboxing.Processes;

/// <summary>Reads everything a child prints, so that the child never blocks, and keeps the beginning of it.</summary>
#pragma warning disable CA1001 // a memory stream owns nothing that needs disposing
public sealed class PrintedOutput
#pragma warning restore CA1001
{
    private const int Kept = 64 << 10;
    private const long Limit = 8 << 20;

    private readonly Lock gate = new();
    private readonly MemoryStream kept = new();
    private readonly Thread reader;
    private long total;
    private volatile bool ended;

    public PrintedOutput(Stream stream, Action onFlood)
    {
        reader = new Thread(() => Drain(stream, onFlood)) { IsBackground = true };
        reader.Start();
    }

    public bool OutputLimit => Interlocked.Read(ref total) > Limit;

    /// <summary>What was printed since the last call, up to the mark of a ping; waits briefly for the mark.</summary>
    public string TakeUntil(ulong ping, TimeSpan patience)
    {
        var mark = OutputMark.Of(ping);
        var giveUp = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            if (TakeMarked(mark) is { } text)
                return text;
            if (ended || Environment.TickCount64 > giveUp)
                return TakeAll();
            Thread.Sleep(1);
        }
    }

    /// <summary>Everything printed since the last call.</summary>
    public string TakeAll()
    {
        lock (gate)
        {
            var text = Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
            kept.SetLength(0);
            return text;
        }
    }

    /// <summary>Waits until the child has closed its output.</summary>
    public void WaitForEnd(TimeSpan patience) => reader.Join(patience);

    private string? TakeMarked(byte[] mark)
    {
        lock (gate)
        {
            var bytes = kept.GetBuffer().AsSpan(0, (int)kept.Length);
            var at = bytes.IndexOf(mark);
            if (at < 0)
                return null;
            var text = Encoding.UTF8.GetString(bytes[..at]);
            var rest = bytes[(at + mark.Length)..].ToArray();
            kept.SetLength(0);
            kept.Write(rest);
            return text;
        }
    }

    private void Drain(Stream stream, Action onFlood)
    {
        var buffer = new byte[16 << 10];
        try
        {
            while (stream.Read(buffer) is var read and > 0)
            {
                Keep(buffer.AsSpan(0, read));
                if (OutputLimit)
                    onFlood();
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The child is gone; what it printed until then is kept.
        }
        ended = true;
    }

    /// <summary>Keeps the beginning of what a test prints, and always the end, which may hold a mark.</summary>
    private void Keep(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            Interlocked.Add(ref total, bytes.Length);
            if (kept.Length + bytes.Length > Kept)
                kept.SetLength(Math.Min(kept.Length, Kept / 2));
            kept.Write(bytes);
        }
    }
}
