using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Learning.Guides;
using Katas.Learning.Progress;
using Katas.Learning.Screens;

namespace Katas.Learning;

/// <summary><c>katas hint &lt;kata&gt;</c>: one more of the kata's hints each time.</summary>
public static class HintCommand
{
    public static Command Create()
    {
        var kata = new Argument<string>("kata") { Description = "The kata: number, slug or the beginning of one." };
        var all = new Option<bool>("--all") { Description = "All hints at once; after the kata's public tests have passed." };
        var command = new Command("hint", "Show a hint on a kata; one more each time.") { kata, all };
        command.SetAction(parsed => CommandRunner.Run(() => Run(parsed.GetRequiredValue(kata), parsed.GetValue(all))));
        return command;
    }

    private static int Run(string kata, bool all)
    {
        var paths = KitPaths.Find();
        var guide = KataGuide.ReadAll(paths, Catalogue.Read(paths, kata))[0];
        var file = new ProgressFile(paths.Root);
        var reached = file.Read().Of(guide.Card.Number);
        if (all && !reached.Passes())
        {
            throw new UsageException(
                $"'--all' shows every hint of kata {guide.Card.Heading} once its public tests pass: run 'katas check {guide.Card.Number}'. "
                + "Leave '--all' out for the next hint.");
        }
        var shown = all ? guide.Hints.Count : Math.Min(reached.Hints + 1, guide.Hints.Count);
        var heading = ScreenLine.Of(new Piece(guide.Card.Heading, Tone.Strong));
        LineOutput.Write([heading, ScreenLine.Empty, .. OtherPages.Hints(guide.Hints, shown)]);
        if (shown < guide.Hints.Count)
            Console.Out.WriteLine($"Ask again for hint {shown + 1} of {guide.Hints.Count}.");
        else if (shown == reached.Hints)
            Console.Out.WriteLine($"There is no further hint. exercises/{guide.Card.Folder}/README.md works an example.");
        var known = reached with { Hints = Math.Max(shown, reached.Hints) };
        file.Update(progress => progress.With(guide.Card.Number, known));
        return ExitCode.AllPassed;
    }
}
