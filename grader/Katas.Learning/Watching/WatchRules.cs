using System.Collections.Immutable;
using Katas.Core.Verdicts;
using Katas.Learning.Pictures;
using Katas.Learning.Progress;

namespace Katas.Learning.Watching;

/// <summary>What each event does to a watching session. Pure: what has to be done outside can be seen in the new state.</summary>
public static class WatchRules
{
    public static WatchState After(WatchState state, WatchEvent happened) => StartNext(happened switch
    {
        WatchEvent.GuidesRead read => Read(state, read),
        WatchEvent.Ready => state with { IsReady = true, Waiting = Enqueue(state, state.Current) },
        WatchEvent.Saved saved => Save(state, saved.Kata),
        WatchEvent.Ran ran => Finish(state, ran),
        WatchEvent.RunFailed failed => state with { Running = null, Partial = null, Notice = failed.Message },
        WatchEvent.Pressed pressed => WatchKeys.After(state, pressed.Key),
        WatchEvent.Digit digit => ListKeys.Type(state, digit.Value),
        WatchEvent.Chosen chosen => state.Path.Any(card => card.Number == chosen.Kata)
            ? Show(state, chosen.Kata)
            : state with { Notice = ListKeys.NoKata($"{chosen.Kata}") },
        WatchEvent.Typed typed => state.Path.Any(card => card.Number == typed.Kata) ? Draw(state, typed.Kata, typed.Texts) : state,
        WatchEvent.Drew drew => state with { Pictures = state.Pictures.SetItem(drew.Picture.Kata, drew.Picture) },
        WatchEvent.AnswerRead read => AnswerRules.Read(state, read),
        WatchEvent.Compared compared => AnswerRules.Show(state, compared.Sheet),
        WatchEvent.Ticked ticked => state with { Size = ticked.Size, TicksOfRun = state.Running is null ? 0 : state.TicksOfRun + 1 },
        WatchEvent.WasReset reset => state with { Resetting = null, Notice = reset.Message },
        WatchEvent.Noticed noticed => state with { Notice = noticed.Message, Comparing = null },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "unknown event"),
    });

    /// <summary>Shows another kata; its tests run if they have not in this session.</summary>
    internal static WatchState Show(WatchState state, int kata)
    {
        var shown = Turn(state, WatchView.Kata) with { Current = kata, Progress = state.Progress with { Current = kata } };
        return state.Runs.ContainsKey(kata) ? shown : shown with { Waiting = Enqueue(state, kata) };
    }

    /// <summary>Asks for a picture, with what was typed for it.</summary>
    internal static WatchState Draw(WatchState state, int kata, ImmutableDictionary<string, string> typed) =>
        state with { Notice = "", Wanted = new PictureRequest(kata, typed, (state.Wanted?.Number ?? 0) + 1) };

    internal static WatchState Turn(WatchState state, WatchView view) =>
        state with { View = view, Scrolled = 0, Notice = "", Marked = null, Typed = "" };

    /// <summary>A kata that waits already runs only once: what counts is what is in the files when it does.</summary>
    internal static ImmutableList<int> Enqueue(WatchState state, int kata) =>
        state.Waiting.Contains(kata) ? state.Waiting : state.Waiting.Add(kata);

    /// <summary>The screen follows the learner to the kata that was saved. A question about this kata stays open.</summary>
    private static WatchState Save(WatchState state, int kata)
    {
        if (state.Path.All(card => card.Number != kata))
            return state;
        var isAsked = state.View == WatchView.ConfirmReset && state.Current == kata;
        return (isAsked ? state : Turn(state, WatchView.Kata)) with
        {
            Current = kata,
            Progress = state.Progress with { Current = kata },
            Waiting = Enqueue(state, kata),
        };
    }

    private static WatchState Finish(WatchState state, WatchEvent.Ran ran)
    {
        if (!ran.Run.IsWhole)
            return state with { Partial = ran.Run };
        var kata = ran.Run.Verdict.Number;
        var finished = AnswerRules.Forget(state with
        {
            Running = state.Running == kata ? null : state.Running,
            Partial = null,
            Runs = state.Runs.SetItem(kata, new FinishedRun(Remembering(ran.Run, state, kata), ran.Took)),
            Progress = state.Progress.After(ran.Run.Verdict),
        }, kata);
        return state.Pictures.TryGetValue(kata, out var picture) ? Draw(finished, kata, picture.Typed) : finished;
    }

    /// <summary>While a kata does not compile, its members are those of the run before.</summary>
    private static Grading.KataRun Remembering(Grading.KataRun run, WatchState state, int kata) =>
        run.Verdict.Outcome == Outcome.CompileError && state.Runs.TryGetValue(kata, out var before)
            ? run with { Members = before.Run.Members }
            : run;

    private static WatchState Read(WatchState state, WatchEvent.GuidesRead read)
    {
        KataCard[] path = [.. read.Guides.Select(guide => guide.Card)];
        var hints = read.Guides.Select(guide => KeyValuePair.Create(guide.Card.Number, guide.Hints));
        var progress = path.SequenceEqual(state.Path, CardComparer.Instance) ? state.Progress : state.Progress with { Path = path };
        var current = path.Any(card => card.Number == state.Current) ? state.Current : path[0].Number;
        return state with { Progress = progress, Current = current, Hints = state.Hints.SetItems(hints) };
    }

    private static WatchState StartNext(WatchState state) =>
        state is { IsReady: true, Running: null, Resetting: null, Waiting: [var next, ..] }
            ? state with
            {
                Running = next,
                Started = state.Started + 1,
                Waiting = state.Waiting.RemoveAt(0),
                Partial = null,
                TicksOfRun = 0,
            }
            : state;
}
