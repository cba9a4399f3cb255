using System.CommandLine;
using Katas.Grader.Sandboxing;
using Katas.Kit;

namespace Katas.Grader.Commands;

/// <summary><c>katas verify</c>: the kit proves itself.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var kata = new Option<string?>("--kata") { Description = "Verify only this kata (number or slug)." };
        var command = new Command("verify", "Prove the kit: stubs, solutions, traps, right variants, pages.") { kata };
        command.SetAction(parsed => Edge.Run(() => Run(parsed.GetValue(kata))));
        return command;
    }

    private static int Run(string? kata)
    {
        using var session = GradingSession.Open(kata, Seed.Default, Isolation.Own);
        var findings = session.Prove().Findings();
        foreach (var finding in findings)
            Console.Out.WriteLine($"{finding.Kata}: {finding.Sentence}");
        Console.Out.WriteLine(findings.Count == 0 ? "The kit is sound." : $"{findings.Count} findings.");
        return findings.Count == 0 ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }
}
