using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Learning.Guides;
using Katas.Learning.Progress;
using Katas.Learning.Screens;

namespace Katas.Learning;

/// <summary><c>katas list</c>: all katas, and how far the learner is with each.</summary>
public static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List the katas and how far you are with each, as of the last check.");
        command.SetAction(_ => CommandRunner.Run(Run));
        return command;
    }

    private static int Run()
    {
        var paths = KitPaths.Find();
        var guides = KataGuide.ReadAll(paths, Catalogue.Read(paths));
        var progress = new ProgressFile(paths.Root).Read() with { Path = [.. guides.Select(guide => guide.Card)] };
        LineOutput.Write(OtherPages.List(progress, progress.Current));
        return ExitCode.AllPassed;
    }
}
