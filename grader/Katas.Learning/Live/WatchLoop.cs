using System.Runtime.InteropServices;
using System.Threading.Channels;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Grading.Reading;
using Katas.Learning.Progress;
using Katas.Learning.Resetting;
using Katas.Learning.Watching;

namespace Katas.Learning.Live;

/// <summary>
/// Takes one event after the other, asks <see cref="WatchRules"/> what it means, and does outside what the new state wants: run a kata,
/// put stubs back, read an answer, remember progress, show a screen. It decides nothing itself.
/// </summary>
internal sealed class WatchLoop : IDisposable
{
    private readonly Channel<WatchEvent> events = Channel.CreateUnbounded<WatchEvent>();
    private readonly ProgressFile progress;
    private readonly StubFolder stubs;
    private readonly WarmSession session;
    private readonly ExerciseFiles? files;
    private readonly string exercises;
    private readonly List<PosixSignalRegistration> signals = [];
    private LearnerProgress saved;

    /// <param name="paths">The kit.</param>
    /// <param name="start">The state that is on the screen already.</param>
    /// <param name="source">How changed files are noticed.</param>
    public WatchLoop(KitPaths paths, WatchState start, ChangeSource source)
    {
        (State, saved) = (start, start.Progress);
        progress = new ProgressFile(paths.Root);
        stubs = new StubFolder(paths.Root);
        session = new WarmSession(paths, Tell);
        session.Work.ContinueWith(_ => Tell(new WatchEvent.Pressed(WatchKey.Quit)), TaskScheduler.Default);
        string[] folders = [.. start.Path.Select(card => card.Folder)];
        exercises = paths.Exercises;
        foreach (var card in start.Path)
            ReadAnswer(card, isSaved: false);
        files = source == ChangeSource.Manual ? null : new ExerciseFiles(paths.Exercises, folders, source, Changed, Answered);
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            signals.Add(PosixSignalRegistration.Create(signal, Stop));
    }

    public WatchState State { get; private set; }

    /// <summary>Hands an event over, from any thread; after the end it is dropped.</summary>
    public void Tell(WatchEvent happened) => events.Writer.TryWrite(happened);

    /// <summary>Runs until the learner quits.</summary>
    /// <param name="show">Shows a state, with the one that was shown before; called when nothing more has happened meanwhile.</param>
    /// <exception cref="UsageException">The kit cannot be used.</exception>
    public void Run(Action<WatchState, WatchState> show)
    {
        var shown = State;
        foreach (var happened in events.Reader.ReadAllAsync().ToBlockingEnumerable())
        {
            var before = State;
            State = WatchRules.After(before, happened);
            Act(before);
            if (events.Reader.Count > 0 && !State.IsOver)
                continue;
            show(shown, State);
            shown = State;
            Remember();
            if (State.IsOver)
                break;
        }
        if (session.Work.IsFaulted)
            session.Work.GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        signals.ForEach(signal => signal.Dispose());
        files?.Dispose();
        session.Dispose();
        events.Writer.TryComplete();
    }

    private void Act(WatchState before)
    {
        if (State.Running is { } kata && State.Started != before.Started)
            session.Run(kata);
        if (State.Wanted is { } wanted && wanted != before.Wanted)
            session.Draw(wanted);
        if (State.Comparing is { } compared && compared != before.Comparing)
            session.Compare(compared);
        if (State.Started != before.Started || (State.View == WatchView.Answer && before.View != WatchView.Answer))
            ReadAnswer(State.Card, isSaved: false); // what no event has told, as where saves are not noticed
        if (State.Resetting is { } reset && before.Resetting is null)
            Reset(State.Path.First(card => card.Number == reset).Folder);
    }

    private void Reset(string kata)
    {
        try
        {
            Tell(new WatchEvent.WasReset(stubs.Reset(kata, DateTime.Now)));
        }
        catch (UsageException exception)
        {
            Tell(new WatchEvent.WasReset(exception.Message));
        }
    }

    private void Remember()
    {
        if (State.Progress == saved)
            return;
        var (before, after) = (saved, State.Progress);
        saved = after;
        if (progress.Update(known => known.WithChanges(before, after)) is { } reason && State.Notice.Length == 0)
            Tell(new WatchEvent.Noticed($"Your progress cannot be saved: {reason}"));
    }

    private void Changed(string folder) => Tell(new WatchEvent.Saved(CardOf(folder).Number));

    private void Answered(string folder) => ReadAnswer(CardOf(folder), isSaved: true);

    private KataCard CardOf(string folder) => State.Path.First(card => card.Folder == folder);

    private void ReadAnswer(KataCard card, bool isSaved) => Tell(new WatchEvent.AnswerRead(
        card.Number, WrittenAnswer.Read(Path.Combine(exercises, card.Folder)), isSaved));

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        Tell(new WatchEvent.Pressed(WatchKey.Quit));
    }
}
