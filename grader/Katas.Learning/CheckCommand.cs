using System.CommandLine;
using Katas.Core;
using Katas.Reports;

namespace Katas.Learning;

/// <summary><c>katas check [kata]</c>: a learner's own answers on the public tests.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var kata = new Argument<string?>("kata")
        {
            Description = "Check only this kata (number or slug); all of them when left out.",
            Arity = ArgumentArity.ZeroOrOne
        };
        var command = new Command("check", "Run the public tests on your own answers, and say what to do next.") { kata };
        command.SetAction(parsed => CommandRunner.Run(() => Run(parsed.GetValue(kata))));
        return command;
    }

    private static int Run(string? kata)
    {
        using var session = LearnerSession.Open(kata);
        var report = session.Check();
        Terminal.Out().Write(CheckReport.Of(report));
        return report.AllPassed() ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }
}
