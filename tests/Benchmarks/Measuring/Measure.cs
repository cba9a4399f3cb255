using System.Diagnostics;
using Benchmarks.Results;

namespace Benchmarks.Measuring;

/// <summary>Runs a command to its end and says what that took.</summary>
internal static class Measure
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan MostSettling = TimeSpan.FromSeconds(30);
    private const double QuietShare = 0.1; // of one core

    /// <remarks>
    /// Whatever is graded or tested here is right, so an exit code other than 0 means that something else was measured than was meant.
    /// </remarks>
    /// <exception cref="MeasurementException">It failed, or did not end.</exception>
    public static Sample Times(Command command) => Of(() =>
    {
        using var running = RunningCommand.Start(command);
        Expect(running);
    });

    /// <summary>The clock and the processor time of any work that ends all its processes but build servers.</summary>
    public static Sample Of(Action work)
    {
        Settle();
        var before = ProcessorSeconds();
        var clock = Stopwatch.StartNew();
        work();
        var seconds = clock.Elapsed.TotalSeconds;
        return new Sample(seconds, ProcessorSeconds() - before);
    }

    /// <summary>The same with the peak of memory; watching costs time, so these times are not for comparing.</summary>
    /// <exception cref="MeasurementException">It failed, or did not end.</exception>
    public static Sample Memory(Command command)
    {
        var megabytes = 0.0;
        var sample = Of(() =>
        {
            using var running = RunningCommand.Start(command);
            using var memory = new MemoryWatch(running.Id);
            Expect(running);
            megabytes = memory.StopAndReadMegabytes();
        });
        return sample with { Megabytes = megabytes };
    }

    /// <summary>Runs something that is not measured, but has to succeed.</summary>
    /// <exception cref="MeasurementException">It failed, or did not end.</exception>
    public static void Prepare(Command command)
    {
        using var running = RunningCommand.Start(command);
        Expect(running);
    }

    /// <summary>Whether a command succeeds.</summary>
    public static bool Succeeds(Command command)
    {
        using var running = RunningCommand.Start(command);
        return running.Finish() == 0;
    }

    /// <summary>Build servers go on working for a while after a build; that is not charged to what runs next.</summary>
    private static void Settle()
    {
        var clock = Stopwatch.StartNew();
        var before = ProcessorSeconds();
        while (clock.Elapsed < MostSettling)
        {
            Thread.Sleep(Pause);
            var now = ProcessorSeconds();
            if (now - before < Pause.TotalSeconds * QuietShare)
                return;
            before = now;
        }
    }

    /// <summary>
    /// The group's account where there is one; otherwise the process table, which misses what died inside a killed sandbox.
    /// </summary>
    private static double ProcessorSeconds() => ControlGroup.IsEntered ? ControlGroup.ProcessorSeconds() : ProcessTable.ProcessorSeconds();

    private static void Expect(RunningCommand running)
    {
        var exitCode = running.Finish();
        if (exitCode != 0)
            throw running.Failure($"ended with exit code {exitCode}");
    }
}
