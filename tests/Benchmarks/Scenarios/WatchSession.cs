using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Trees;

namespace Benchmarks.Scenarios;

/// <summary>A command that watches a file and prints a result after each save; it lives for all rounds.</summary>
internal sealed class WatchSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1); // a watcher says that it waits before every part of it does

    private readonly Command command;
    private readonly string file;
    private readonly string result;
    private readonly string waiting;
    private readonly RunningCommand running;
    private int seen;

    /// <summary>Starts it and waits for its first result.</summary>
    /// <param name="command">Runs until it is killed.</param>
    /// <param name="file">The file that it watches.</param>
    /// <param name="result">What stands in the line of a result.</param>
    /// <param name="waiting">What stands in the line that says it waits for the next change.</param>
    /// <exception cref="MeasurementException">It never printed one.</exception>
    public WatchSession(Command command, string file, string result, string waiting)
    {
        (this.command, this.file, this.result, this.waiting) = (command, file, result, waiting);
        running = RunningCommand.Start(command);
        seen = running.WaitForLine(result, seen, Patience);
    }

    public Contender Contender(string name) => new(name, $"{command}", Round);

    public void Dispose() => running.Dispose();

    private Sample Round()
    {
        seen = running.WaitForLine(waiting, seen, Patience);
        Thread.Sleep(Settling);
        return Measure.Of(() =>
        {
            Answers.Edit(file);
            seen = running.WaitForLine(result, seen, Patience);
        });
    }
}
