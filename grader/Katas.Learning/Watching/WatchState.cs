using System.Collections.Immutable;
using Katas.Grading;
using Katas.Grading.Reading;
using Katas.Learning.Interviews;
using Katas.Learning.Pictures;
using Katas.Learning.Progress;

namespace Katas.Learning.Watching;

/// <summary>Which page of a watching session is shown.</summary>
public enum WatchView
{
    Kata,
    Failures,
    List,
    Hint,
    Picture,
    Answer,
    Help,
    ConfirmReset,
}

/// <summary>Everything that a watching session knows; screens are made from it and from nothing else.</summary>
public sealed record WatchState
{
    private const int TicksOfABlink = 2;

    /// <summary>What is kept for the next session; also the katas, in order.</summary>
    public required LearnerProgress Progress { get; init; }

    /// <summary>The number of the kata on the screen.</summary>
    public required int Current { get; init; }

    /// <summary>Hints by kata, once they were read.</summary>
    public ImmutableDictionary<int, IReadOnlyList<string>> Hints { get; init; } = [];

    /// <summary>The last whole run of each kata in this session.</summary>
    public ImmutableDictionary<int, FinishedRun> Runs { get; init; } = [];

    /// <summary>What is known of the running kata already.</summary>
    public KataRun? Partial { get; init; }

    /// <summary>The kata that runs; null while none does.</summary>
    public int? Running { get; init; }

    /// <summary>How many runs have begun; a kata may run twice in a row.</summary>
    public int Started { get; init; }

    /// <summary>How often it has ticked since that run began.</summary>
    public int TicksOfRun { get; init; }

    /// <summary>Katas to run next, in the order in which they were saved. One that is saved while it runs is in here again.</summary>
    public ImmutableList<int> Waiting { get; init; } = [];

    /// <summary>The kata whose stubs are to be put back now.</summary>
    public int? Resetting { get; init; }

    /// <summary>The picture of each kata as it was drawn last in this session.</summary>
    public ImmutableDictionary<int, DrawnPicture> Pictures { get; init; } = [];

    /// <summary>The picture that was asked for last.</summary>
    public PictureRequest? Wanted { get; init; }

    /// <summary>What the learner has written to the interview question of each kata.</summary>
    public ImmutableDictionary<int, WrittenAnswer> Answers { get; init; } = [];

    /// <summary>What is put beside these answers, as it was computed last in this session.</summary>
    public ImmutableDictionary<int, InterviewSheet> Sheets { get; init; } = [];

    /// <summary>The kata whose sheet is asked for; null while none is.</summary>
    public int? Comparing { get; init; }

    public bool IsReady { get; init; }

    public bool IsOver { get; init; }

    public WatchView View { get; init; }

    /// <summary>How many lines of the page are above the screen.</summary>
    public int Scrolled { get; init; }

    public ScreenSize Size { get; init; } = new(80, 24);

    /// <summary>Whether it is shown as a page in a browser, with buttons, and not on a terminal.</summary>
    public bool IsPage { get; init; }

    /// <summary>The kata that is marked on the list; null where it is the one on the screen.</summary>
    public int? Marked { get; init; }

    /// <summary>The digits of a kata's number that were typed on the list.</summary>
    public string Typed { get; init; } = "";

    /// <summary>One sentence about what happened last, if that needs one.</summary>
    public string Notice { get; init; } = "";

    /// <summary>Whether the kata on the screen runs for so long that its last result would be taken for the new one.</summary>
    public bool IsSlow => Running == Current && TicksOfRun >= TicksOfABlink;

    /// <summary>The learner's answer to the interview question of the kata on the screen.</summary>
    public WrittenAnswer Answer => Answers.GetValueOrDefault(Current, WrittenAnswer.None);

    /// <summary>Whether the points of a good answer may be seen: the public tests pass, and the learner has written one first.</summary>
    public bool MayCompare => Answer.IsWritten && Progress.Of(Current).Passes();

    public IReadOnlyList<KataCard> Path => Progress.Path;

    public KataCard Card => Path.First(card => card.Number == Current);

    /// <summary>The next kata whose public tests do not pass, round the end of the path; null if all pass.</summary>
    public KataCard? ComesNext()
    {
        var at = Path.ToList().FindIndex(card => card.Number == Current);
        return Path.Skip(at + 1).Concat(Path.Take(at)).FirstOrDefault(card => !Progress.Of(card.Number).Passes());
    }

    /// <summary>The state before anything has happened.</summary>
    /// <param name="progress">What is remembered; its path is not empty.</param>
    /// <param name="kata">The kata that was asked for, if one was.</param>
    public static WatchState Start(LearnerProgress progress, int? kata = null)
    {
        var wanted = kata ?? progress.Current;
        var first = progress.Path.FirstOrDefault(card => !progress.Of(card.Number).Passes()) ?? progress.Path[0];
        var known = progress.Path.FirstOrDefault(card => card.Number == wanted) ?? first;
        return new WatchState { Progress = progress with { Current = known.Number }, Current = known.Number };
    }
}

/// <summary>A run that is over.</summary>
/// <param name="Run">Its verdict.</param>
/// <param name="Took">How long it took from the save.</param>
public sealed record FinishedRun(KataRun Run, TimeSpan Took);
