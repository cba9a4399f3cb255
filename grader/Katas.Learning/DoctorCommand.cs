using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Grading.Running;
using Katas.Sandboxing;

namespace Katas.Learning;

/// <summary><c>katas doctor</c>: which layers of the sandbox this machine has, and how to get the others.</summary>
public static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Say what this machine can do to confine untrusted code.");
        command.SetAction(_ => CommandRunner.Run(Run));
        return command;
    }

    private static int Run()
    {
        var checks = SandboxDiagnostics.Of(Tools.Find(), WorkerPool.Program(KitPaths.Find()));
        foreach (var check in checks)
            Console.Out.WriteLine(check.IsNote ? $"• {check.Sentence}." : check.Holds ? $"✔ {check.Sentence}." : $"✘ {check.Remedy}");
        var sound = checks.All(check => check.Holds);
        Console.Out.WriteLine(sound
            ? "\nThis machine grades other people's code in a sandbox."
            : "\nThis machine does not grade other people's code. Your own code needs no sandbox: 'check' works here.");
        return sound ? ExitCode.AllPassed : ExitCode.CannotGrade;
    }
}
