using System.Collections.Immutable;
using Katas.Grading;
using Katas.Grading.Reading;
using Katas.Learning.Guides;
using Katas.Learning.Interviews;
using Katas.Learning.Pictures;

namespace Katas.Learning.Watching;

/// <summary>What happens to a watching session. A closed set.</summary>
public abstract record WatchEvent
{
    private WatchEvent() { }

    /// <summary>The katas were read: their titles, questions and hints.</summary>
    public sealed record GuidesRead(IReadOnlyList<KataGuide> Guides) : WatchEvent;

    /// <summary>Compiler, worker and suite are loaded.</summary>
    public sealed record Ready : WatchEvent;

    /// <summary>Files of a kata were changed, made, renamed or deleted.</summary>
    public sealed record Saved(int Kata) : WatchEvent;

    /// <summary>A part of a run, or the whole of it, is done.</summary>
    public sealed record Ran(KataRun Run, TimeSpan Took) : WatchEvent;

    /// <summary>A run came to no result; the message says why.</summary>
    public sealed record RunFailed(int Kata, string Message) : WatchEvent;

    public sealed record Pressed(WatchKey Key) : WatchEvent;

    /// <summary>A digit of a kata's number.</summary>
    public sealed record Digit(int Value) : WatchEvent;

    /// <summary>The learner wants to see a kata, next or not.</summary>
    public sealed record Chosen(int Kata) : WatchEvent;

    /// <summary>The learner has typed something for the picture of a kata.</summary>
    public sealed record Typed(int Kata, ImmutableDictionary<string, string> Texts) : WatchEvent;

    /// <summary>The picture of a kata was drawn.</summary>
    public sealed record Drew(DrawnPicture Picture) : WatchEvent;

    /// <summary>The answer to a kata's interview question was read; the learner has just saved it, or it was there already.</summary>
    public sealed record AnswerRead(int Kata, WrittenAnswer Answer, bool IsSaved) : WatchEvent;

    /// <summary>The points of a good answer can be put beside the learner's.</summary>
    public sealed record Compared(InterviewSheet Sheet) : WatchEvent;

    /// <summary>A fifth of a second has passed; the terminal may have another size.</summary>
    public sealed record Ticked(ScreenSize Size) : WatchEvent;

    /// <summary>The stubs of a kata were put back, or were not; the message says which.</summary>
    public sealed record WasReset(string Message) : WatchEvent;

    /// <summary>Something to say that changes nothing.</summary>
    public sealed record Noticed(string Message) : WatchEvent;
}

/// <summary>What a learner can ask for with one key.</summary>
public enum WatchKey
{
    Next,
    Previous,
    List,
    Hint,
    Show,
    Answer,
    Run,
    Reset,
    Failures,
    Help,
    Back,
    Yes,
    ScrollUp,
    ScrollDown,
    Quit,
}

/// <summary>Columns and rows of a terminal.</summary>
public readonly record struct ScreenSize(int Width, int Height);
