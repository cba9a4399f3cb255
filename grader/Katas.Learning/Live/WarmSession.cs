using System.Diagnostics;
using System.Threading.Channels;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Reading;
using Katas.Learning.Guides;
using Katas.Learning.Watching;
using Katas.Sandboxing;

namespace Katas.Learning.Live;

/// <summary>
/// A compiler and a worker that wait for the next save, behind one thread that runs one kata after the other. The learner's code runs
/// in the worker, never here.
/// </summary>
internal sealed class WarmSession : IDisposable
{
    private readonly KitPaths paths;
    private readonly Action<WatchEvent> tell;
    private readonly Channel<(int Kata, long Asked)> requests = Channel.CreateUnbounded<(int Kata, long Asked)>();
    private readonly Dictionary<int, LastRun> known = [];

    public WarmSession(KitPaths paths, Action<WatchEvent> tell)
    {
        this.paths = paths;
        this.tell = tell;
        Work = Task.Factory.StartNew(Serve, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Ends when the session is disposed of, or fails when the kit cannot be used.</summary>
    public Task Work { get; }

    /// <summary>Runs the tests of a kata when those before it are done.</summary>
    public void Run(int kata) => requests.Writer.TryWrite((kata, Stopwatch.GetTimestamp()));

    /// <summary>Takes no more requests; a run that has begun is finished within its kata's limits.</summary>
    public void Dispose() => requests.Writer.TryComplete();

    private void Serve()
    {
        var catalogue = Catalogue.Read(paths);
        tell(new WatchEvent.GuidesRead(KataGuide.ReadAll(paths, catalogue)));
        using var sandbox = Sandbox.For(Isolation.Own);
        using var pipeline = LearnerPipeline.Open(paths, catalogue, sandbox);
        tell(new WatchEvent.Ready());
        var reader = new SubmissionReader(paths, catalogue);
        foreach (var (number, asked) in requests.Reader.ReadAllAsync().ToBlockingEnumerable())
            Run(pipeline, reader, catalogue.Katas.First(kata => kata.Number == number), asked);
    }

    private void Run(Pipeline pipeline, SubmissionReader reader, Kata kata, long asked)
    {
        try
        {
            var submission = reader.Read(paths.Exercises, "exercises");
            var texts = submission.Katas.GetValueOrDefault(kata.Folder, []).ToDictionary(file => file.Path, file => file.Text);
            var before = known.GetValueOrDefault(kata.Number, LastRun.None);
            var edited = EditedMembers.Between(before.Texts, texts, before.Members);
            foreach (var run in pipeline.GradeKata(submission, kata, test => before.Asks(test, edited)))
            {
                known[kata.Number] = run.IsWhole ? before.Then(run, texts) : before;
                tell(new WatchEvent.Ran(run, Stopwatch.GetElapsedTime(asked)));
            }
        }
        catch (Exception exception) when (exception is UsageException or GraderFaultException or IOException)
        {
            tell(new WatchEvent.RunFailed(kata.Number, exception.Message));
        }
    }

    /// <summary>What is known of a kata from its last run: its texts, its members, and which of them each test asks.</summary>
    private sealed record LastRun(
        IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> Members, IReadOnlyDictionary<string, IReadOnlyList<string>> ByTest)
    {
        public static LastRun None { get; } =
            new(new Dictionary<string, string>(), [], new Dictionary<string, IReadOnlyList<string>>());

        public bool Asks(string test, IReadOnlySet<string> members) =>
            ByTest.TryGetValue(test, out var asked) && asked.Any(members.Contains);

        /// <summary>While a kata does not compile, nothing new is known of its tests.</summary>
        public LastRun Then(KataRun run, IReadOnlyDictionary<string, string> texts) => run.Members.Order.Count == 0
            ? this with { Texts = texts }
            : new LastRun(texts, run.Members.Order, run.Verdict.Tests.Zip(run.Members.ByTest)
                .GroupBy(test => test.First.Name).ToDictionary(test => test.Key, test => test.First().Second));
    }
}
