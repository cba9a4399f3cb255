using System.Text;
using Katas.Wire;

namespace Katas.Sandboxing.Processes;

/// <summary>
/// Reads everything a child prints, so that the child never blocks, and keeps the beginning of it; also that of the runtime's report of
/// the child's end, however much was printed before.
/// </summary>
#pragma warning disable CA1001 // a memory stream owns nothing that needs disposing
public sealed class PrintedOutput
#pragma warning restore CA1001
{
    /// <summary>So many bytes are kept of whatever is printed; what is kept behind them depends on how it arrives.</summary>
    public const int SurelyKept = 32 << 10;

    private const int Kept = 2 * SurelyKept;
    private const int KeptOfReport = 4 << 10;
    private const long Limit = 8 << 20;

    private readonly object gate = new(); // a monitor, because a lock cannot say that something has arrived
    private readonly MemoryStream kept = new();
    private readonly Action onFlood;
    private readonly Action onReport;
    private readonly Thread reader;
    private long total;
    private int beginning = SurelyKept; // what is kept for good
    private bool isReported;
    private bool ended;

    /// <param name="stream">What the child prints into; closed when it ends, which is when nobody holds its other end any more.</param>
    /// <param name="onFlood">Told, maybe more than once, when it has printed more than it may.</param>
    /// <param name="onReport">Told when the runtime begins to report the child's end, or when the child pretends that.</param>
    public PrintedOutput(Stream stream, Action onFlood, Action onReport)
    {
        (this.onFlood, this.onReport) = (onFlood, onReport);
        reader = new Thread(() => Drain(stream)) { IsBackground = true };
        reader.Start();
    }

    /// <summary>Whether a mark has not come in time: the child may have closed its output, so there is no use in waiting long.</summary>
    public bool MissesMarks { get; private set; }

    public bool OutputLimit => Interlocked.Read(ref total) > Limit;

    /// <summary>What was printed since the last call, up to the mark of a ping; waits for the mark.</summary>
    public string TakeUntil(ulong ping, TimeSpan patience)
    {
        var mark = OutputMark.Of(ping);
        var giveUp = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        lock (gate)
        {
            while (true)
            {
                if (TakeMarked(mark) is { } text)
                    return text;
                var left = giveUp - Environment.TickCount64;
                if (ended || left <= 0)
                    break;
                Monitor.Wait(gate, (int)left);
            }
            MissesMarks = true;
            return TakeAll();
        }
    }

    /// <summary>Everything printed since the last call.</summary>
    public string TakeAll()
    {
        lock (gate)
        {
            var text = Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
            Restart([]);
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
            Restart(rest);
            return text;
        }
    }

    private void Restart(byte[] rest)
    {
        (beginning, isReported) = (SurelyKept, false);
        kept.SetLength(0);
        kept.Write(rest);
    }

    private void Drain(Stream stream)
    {
        try
        {
            using (stream)
                ReadToEnd(stream);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The child is gone; what it printed until then is kept.
        }
        lock (gate)
        {
            ended = true;
            Monitor.PulseAll(gate);
        }
    }

    private void ReadToEnd(Stream stream)
    {
        var buffer = new byte[16 << 10];
        while (stream.Read(buffer) is var read and > 0)
        {
            if (Keep(buffer.AsSpan(0, read)))
                onReport();
            if (OutputLimit)
                onFlood();
        }
    }

    /// <summary>
    /// Keeps the beginning of what a test prints, and always the end, which may hold a mark. True if a report begins in it.
    /// </summary>
    private bool Keep(ReadOnlySpan<byte> bytes)
    {
        lock (gate)
        {
            Interlocked.Add(ref total, bytes.Length);
            var length = (int)kept.Length;
            var last = kept.GetBuffer().AsSpan(0, length)[^Math.Min(length, RuntimeReport.LongestBeginning)..].ToArray();
            if (kept.Length + bytes.Length > Kept && kept.Length > beginning)
            {
                kept.SetLength(beginning);
                kept.Write(last); // a report may begin in it and go on in what comes now
            }
            var from = (int)kept.Length - last.Length;
            kept.Write(bytes);
            Monitor.PulseAll(gate);
            return !isReported && KeepReport(from);
        }
    }

    /// <summary>Looks for a report in what came last, and keeps its beginning for good, behind the beginning of what was printed.</summary>
    private bool KeepReport(int from)
    {
        var at = RuntimeReport.IndexIn(kept.GetBuffer().AsSpan(from, (int)kept.Length - from));
        if (at < 0)
            return false;
        var report = kept.GetBuffer().AsSpan(from + at, (int)kept.Length - from - at).ToArray();
        kept.SetLength(Math.Min(from + at, SurelyKept));
        beginning = (int)kept.Length + KeptOfReport;
        kept.Write(report);
        return isReported = true;
    }
}
