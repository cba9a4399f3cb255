using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Learning.Guides;
using Katas.Learning.Live;
using Katas.Learning.Progress;
using Katas.Learning.Screens;
using Katas.Learning.Watching;
using Katas.Learning.Web;

namespace Katas.Learning;

/// <summary><c>katas watch [kata]</c>: shows after each save how the kata is doing, and what to do next.</summary>
public static class WatchCommand
{
    public static Command Create()
    {
        var kata = new Argument<string?>("kata") { Description = "Begin with this kata.", Arity = ArgumentArity.ZeroOrOne };
        var plain = new Option<bool>("--plain") { Description = "Append lines instead of drawing a screen: for screen readers and files." };
        var changes = new Option<ChangeSource>("--changes")
        {
            Description = "How saves are noticed: by events of the system, by polling (network drives), or manual (press r).",
            DefaultValueFactory = _ => ChangeSource.Events,
        };
        var web = new Option<bool>("--web") { Description = "Show it as a page in a browser, on this machine only." };
        var command = new Command("watch", "Test the kata that you work on after every save.") { kata, plain, changes, web };
        command.SetAction(parsed => CommandRunner.Run(() => Run(
            parsed.GetValue(kata), parsed.GetValue(changes), parsed.GetValue(plain), parsed.GetValue(web))));
        return command;
    }

    private static int Run(string? kata, ChangeSource changes, bool plain, bool web)
    {
        if (plain && web)
            throw new UsageException("'--plain' and '--web' exclude each other: leave one of them out.");
        var paths = KitPaths.Find();
        var start = Start(paths, kata);
        if (web)
            Serve(paths, start, changes);
        else if (plain || Console.IsOutputRedirected || Console.IsInputRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
            Append(paths, start, changes);
        else
            Draw(paths, start, changes);
        return ExitCode.AllPassed;
    }

    /// <summary>What is remembered. Only a kit that remembers nothing yet has its pages read before the first screen.</summary>
    private static WatchState Start(KitPaths paths, string? kata)
    {
        var progress = new ProgressFile(paths.Root).Read();
        if (progress.Path.Count == 0)
            progress = progress with { Path = [.. KataGuide.ReadAll(paths, Catalogue.Read(paths)).Select(guide => guide.Card)] };
        var wanted = kata is null ? null : KataName.Find(kata, [.. progress.Path.Select(card => card.Folder)]);
        return WatchState.Start(progress, progress.Path.FirstOrDefault(card => card.Folder == wanted)?.Number);
    }

    private static void Append(KitPaths paths, WatchState start, ChangeSource changes)
    {
        Say(null, start);
        using var loop = new WatchLoop(paths, start, changes);
        Keyboard.ReadLines(loop.Tell);
        loop.Run(Say);
    }

    private static void Say(WatchState? before, WatchState after)
    {
        foreach (var line in PlainSpeech.Of(before, after))
            Console.Out.WriteLine(line);
        Console.Out.Flush();
    }

    private static void Draw(KitPaths paths, WatchState start, ChangeSource changes)
    {
        var hasColours = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        using var screen = new TerminalScreen(new AnsiText(hasColours, paths.Root));
        start = start with { Size = TerminalScreen.Size };
        screen.Draw(Frame.Of(start));
        using var loop = new WatchLoop(paths, start, changes);
        using var clock = new Timer(_ => loop.Tell(new WatchEvent.Ticked(TerminalScreen.Size)), null, Tick, Tick);
        Keyboard.ReadKeys(loop.Tell);
        loop.Run((_, state) => screen.Draw(Frame.Of(state)));
    }

    private static void Serve(KitPaths paths, WatchState start, ChangeSource changes)
    {
        var feed = new StateFeed(start);
        using var loop = new WatchLoop(paths, start, changes);
        using var server = WebServer.Start(new PageAnswers(paths, feed, loop.Tell));
        using var clock = new Timer(_ => loop.Tell(new WatchEvent.Ticked(start.Size)), null, Tick, Tick);
        Console.Out.WriteLine($"Open {server.Url} in a browser. 'q' and Enter, or Ctrl+C, ends it.");
        Console.Out.Flush();
        Keyboard.ReadLines(loop.Tell);
        try
        {
            loop.Run((_, state) => feed.Publish(state));
        }
        finally
        {
            feed.End(); // else the server waits for pages that wait for it
        }
    }

    private static TimeSpan Tick { get; } = TimeSpan.FromMilliseconds(200);
}
