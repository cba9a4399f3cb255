using System.Diagnostics;
using Katas.Courses.Classes;
using Spectre.Console;

namespace Katas.Cli.Commands;

/// <summary>Shows a class being graded: a line that moves on a terminal, a line for each submission elsewhere.</summary>
internal static class ProgressDisplay
{
    /// <summary>Runs the work and shows its steps.</summary>
    public static void Show(IAnsiConsole console, ClassProgress progress, Action<Action<GradingEvent>> work)
    {
        if (console.Profile.Capabilities.Interactive && console.Profile.Capabilities.Ansi && !NoColor())
            ShowLive(console, progress, work);
        else
            ShowPlain(console, progress, work);
    }

    private static bool NoColor() => Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };

    private static void ShowPlain(IAnsiConsole console, ClassProgress progress, Action<Action<GradingEvent>> work)
    {
        var clock = new Clock();
        work(step =>
        {
            clock.Hear(step);
            progress.Add(step);
            if (ClassProgress.Tell(step) is { } sentence)
                console.WriteLine($"[{progress.Done}/{progress.Total}] {sentence}");
            if (step is GradingEvent.Graded or GradingEvent.Refused && progress.Done % 10 == 0)
                console.WriteLine(progress.Summary(clock.Elapsed));
        });
        console.WriteLine(progress.Summary(clock.Elapsed));
    }

    private static void ShowLive(IAnsiConsole console, ClassProgress progress, Action<Action<GradingEvent>> work)
    {
        var clock = new Clock();
        console.Progress().HideCompleted(false)
            .Columns(new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new SpinnerColumn()).Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(progress.Summary(clock.Elapsed)), maxValue: Math.Max(1, progress.Total));
            work(step =>
            {
                clock.Hear(step);
                progress.Add(step);
                bar.Value = progress.Done;
                bar.Description = Markup.Escape(progress.Summary(clock.Elapsed));
                if (step is GradingEvent.Refused or GradingEvent.Faulted && ClassProgress.Tell(step) is { } sentence)
                    console.WriteLine(sentence);
            });
        });
    }

    /// <summary>The time since there was something to grade: what is unchanged costs nothing and says nothing about the rest.</summary>
    private sealed class Clock
    {
        private long started = Stopwatch.GetTimestamp();

        public TimeSpan Elapsed => Stopwatch.GetElapsedTime(started);

        public void Hear(GradingEvent step)
        {
            if (step is GradingEvent.Unchanged or GradingEvent.Waiting)
                started = Stopwatch.GetTimestamp();
        }
    }
}
