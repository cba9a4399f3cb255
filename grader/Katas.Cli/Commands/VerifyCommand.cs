using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Courses.Similarity;
using Katas.Grading.Judging;
using Katas.Maintenance.Proving;
using Katas.Testing;

namespace Katas.Cli.Commands;

/// <summary><c>katas verify</c>: the kit proves itself.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var kata = new Option<string?>("--kata") { Description = "Verify only this kata (number or slug)." };
        var docs = new Option<bool>("--write-docs") { Description = "Write the generated pages of docs/ anew: kill-matrix, tolerances, traps." };
        var command = new Command("verify", "Prove the kit: stubs, solutions, traps, right variants, pages.") { kata, docs };
        command.SetAction(parsed => CommandRunner.Run(() => Run(parsed.GetValue(kata), parsed.GetValue(docs))));
        return command;
    }

    private static int Run(string? kata, bool writeDocs)
    {
        if (writeDocs && kata is not null)
            throw new UsageException("'--write-docs' writes pages about all katas. Leave '--kata' out.");
        using var session = GradingSession.Open(kata, Seed.Default, Isolation.Own);
        var proof = session.Prove();
        var defects = proof.Defects();
        if (writeDocs)
            WriteDocs(KitPaths.Find(), proof);
        foreach (var defect in defects)
            Console.Out.WriteLine($"{defect.Kata}: {defect.Sentence}");
        Console.Out.WriteLine(defects.Count == 0 ? "The kit is sound." : $"{defects.Count} findings.");
        return defects.Count == 0 ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }

    private static void WriteDocs(KitPaths paths, KitProof proof)
    {
        File.WriteAllText(paths.Doc("kill-matrix.md"), ProofPages.KillMatrix(proof.Traps, proof.Variants));
        File.WriteAllText(paths.Doc("tolerances.md"), ProofPages.Tolerances(proof.Traps));
        File.WriteAllText(paths.Doc("traps.md"), ProofPages.Confusion(proof.Traps, proof.Variants));
    }
}
