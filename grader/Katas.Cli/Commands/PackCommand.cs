using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Maintenance.Packing;

namespace Katas.Cli.Commands;

/// <summary><c>katas pack</c>: the program compiled for this machine.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        var command = new Command("pack", "Compile this program for this machine, so that it grades faster; takes some minutes.");
        command.SetAction(_ => CommandRunner.Run(Run));
        return command;
    }

    private static int Run()
    {
        var pack = new KitPack(KitPaths.Find());
        var reason = pack.Make();
        Console.Out.WriteLine($"'{pack.Folder}' holds the program. './katas' starts it from now on, until something in the kit changes.");
        Console.Out.WriteLine(reason is null ? "Its compiler is a native program." : $"Its compiler is no native program: {reason}");
        return ExitCode.AllPassed;
    }
}
