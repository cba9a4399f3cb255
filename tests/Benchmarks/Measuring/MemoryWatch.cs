using System.Globalization;

namespace Benchmarks.Measuring;

/// <summary>
/// Looks again and again at the memory of a process and everything below it. PSS counts a page that several processes share
/// once, in parts, so the sum is what the machine has to have.
/// </summary>
internal sealed class MemoryWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly int root;
    private readonly Thread thread;
    private volatile bool isDone;
    private long peakKilobytes;

    public MemoryWatch(int root)
    {
        this.root = root;
        thread = new Thread(Watch) { IsBackground = true };
        thread.Start();
    }

    /// <summary>Ends the watch and returns the peak so far.</summary>
    public double StopAndReadMegabytes()
    {
        Dispose();
        return peakKilobytes * 1024 / 1e6;
    }

    public void Dispose()
    {
        isDone = true;
        thread.Join();
    }

    private void Watch()
    {
        while (!isDone)
        {
            peakKilobytes = Math.Max(peakKilobytes, ProcessTable.WithMemory(root).Sum(Kilobytes));
            Thread.Sleep(Pause);
        }
    }

    private static long Kilobytes(int process)
    {
        try
        {
            return Read($"/proc/{process}/smaps_rollup", "Pss:");
        }
        catch (UnauthorizedAccessException)
        {
            return Resident(process);
        }
        catch (IOException)
        {
            return 0; // it has ended, or is about to
        }
    }

    /// <summary>What a process has that only its owner may look into: all of its pages, so rather too much than too little.</summary>
    private static long Resident(int process)
    {
        try
        {
            return Read($"/proc/{process}/status", "VmRSS:");
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static long Read(string file, string property)
    {
        var line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith(property, StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[property.Length..^"kB".Length], CultureInfo.InvariantCulture);
    }
}
