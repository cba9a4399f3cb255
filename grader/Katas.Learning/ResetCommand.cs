using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Learning.Progress;
using Katas.Learning.Resetting;

namespace Katas.Learning;

/// <summary><c>katas reset &lt;kata&gt;</c>: puts the stubs of a kata back and keeps what was there.</summary>
public static class ResetCommand
{
    public static Command Create()
    {
        var kata = new Argument<string>("kata") { Description = "The kata: number, slug or the beginning of one." };
        var command = new Command("reset", "Put the stubs of a kata back. Your files are moved to .katas/backup.") { kata };
        command.SetAction(parsed => CommandRunner.Run(() => Run(parsed.GetRequiredValue(kata))));
        return command;
    }

    private static int Run(string name)
    {
        var paths = KitPaths.Find();
        var kata = Catalogue.Read(paths, name).Katas[0];
        Console.Out.WriteLine(new StubFolder(paths.Root).Reset(kata.Folder, DateTime.Now));
        new ProgressFile(paths.Root).Update(progress => progress.Reset(kata.Number));
        return ExitCode.AllPassed;
    }
}
