using System.Globalization;

namespace Cli.Tests.Commands;

/// <summary>The high-water mark that the kernel keeps of a process, read for as long as there is one.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer timer;
    private long kilobytes;

    public PeakMemory(int process) =>
        timer = new Timer(_ => Read($"/proc/{process}/status"), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));

    public long Megabytes => Interlocked.Read(ref kilobytes) >> 10;

    public void Dispose() => timer.Dispose();

    private void Read(string status)
    {
        try
        {
            var line = File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            if (line is not null)
                Interlocked.Exchange(ref kilobytes, long.Parse(line["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture));
        }
        catch (IOException)
        {
            // It has ended; what was read before stays.
        }
    }
}
