using System.CommandLine;
using Katas.Grader.Running;
using Katas.Grader.Sandboxing;

namespace Katas.Grader.Commands;

/// <summary><c>katas doctor</c>: which layers of the sandbox this machine has, and how to get the others.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Say what this machine can do to confine strangers' code.");
        command.SetAction(_ => CommandRunner.Run(Run));
        return command;
    }

    private static int Run()
    {
        var checks = SandboxDiagnostics.Of(Tools.Find(), WorkerPool.Program(GradingSession.FindKit()));
        foreach (var check in checks)
            Console.Out.WriteLine(check.Holds ? $"✔ {check.Sentence}." : $"✘ {check.Cure}");
        var sound = checks.All(check => check.Holds);
        Console.Out.WriteLine(sound
            ? "\nThis machine grades other people's code in a sandbox."
            : "\nThis machine does not grade other people's code. Your own needs no sandbox: 'check' and 'watch' work as they are.");
        return sound ? ExitCode.AllPassed : ExitCode.CannotGrade;
    }
}
