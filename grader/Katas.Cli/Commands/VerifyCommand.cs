using System.CommandLine;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Maintenance.Proving;
using Katas.Testing;

namespace Katas.Cli.Commands;

/// <summary><c>katas verify</c>: the kit proves itself.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var kata = new Option<string?>("--kata") { Description = "Verify only these katas: numbers, slugs and ranges, as in '0,4,9-13'." };
        var fix = new Option<bool>("--fix") { Description = "Write the generated pages in docs/generated anew." };
        var writeDocs = new Option<bool>("--write-docs") { Hidden = true }; // the former name of --fix
        var seeds = new Option<int?>("--seeds")
        {
            Description = "Prove only the points, with this many seeds of the hidden tests. It takes long: see docs/commands.md.",
        };
        var command = new Command("verify", "Prove the kit: stubs, solutions, traps, right variants, right submissions, pages.")
        {
            kata, fix, seeds, writeDocs,
        };
        command.SetAction(parsed => CommandRunner.Run(() => parsed.GetValue(seeds) is { } count
            ? SeedVerification.Run(parsed.GetValue(kata), count)
            : Run(parsed.GetValue(kata), parsed.GetValue(fix) || parsed.GetValue(writeDocs))));
        return command;
    }

    private static int Run(string? kata, bool fix)
    {
        using var session = GradingSession.Open(kata, Seed.Default, Isolation.Own);
        using var pipeline = session.Kit.OpenPipeline(bothHalves: true);
        var proof = session.Prove(pipeline);
        KitDefect[] found = [.. proof.Defects, .. session.ProveLearners(pipeline)];
        var stale = proof.Pages.Where(page => !page.IsCurrent).ToArray();
        if (fix)
            Write(stale);
        var defects = fix ? found : [.. found, .. stale.Select(page => page.Stale())];
        return FoundDefects.Print(defects, "The kit is sound.");
    }

    private static void Write(IEnumerable<GeneratedPage> pages)
    {
        foreach (var page in pages)
        {
            page.Write();
            Console.Out.WriteLine($"Wrote '{page.Name}'.");
        }
    }
}
