using System.CommandLine;
using Katas.Core;
using Katas.Reports;

namespace Katas.Learning;

/// <summary><c>katas check [kata…]</c>: a learner's own answers on the public tests.</summary>
public static class CheckCommand
{
    public static Command Create()
    {
        var katas = new Argument<string[]>("kata")
        {
            Description = "Check only these katas (numbers, slugs, or lists as in '0,4,9-13'); all of them when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Run the public tests on your own answers, and say what to do next.") { katas };
        command.SetAction(parsed => CommandRunner.Run(() => Run(parsed.GetValue(katas) ?? [])));
        return command;
    }

    private static int Run(string[] katas)
    {
        using var session = LearnerSession.Open(katas);
        var report = session.Check();
        Terminal.Out().Write(CheckReport.Of(report));
        session.Progress.Update(known => report.Katas.Aggregate(known, (progress, kata) => progress.After(kata)));
        return report.AllPassed() ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }
}
