using System.Diagnostics;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>What a command did, what it took, and the memory of its own process at the most.</summary>
internal sealed record Measured(KatasRun Run, double Seconds, long Megabytes)
{
    public static Measured Command(params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var katas = KatasProcess.Start(arguments);
        using var memory = new PeakMemory(katas.Id);
        var run = katas.Finish();
        return new Measured(run, Stopwatch.GetElapsedTime(started).TotalSeconds, memory.Megabytes);
    }
}
