using Katas.Core;
using Katas.Maintenance.Proving;

namespace Katas.Cli.Commands;

/// <summary>What a proof of the kit has found, as lines, and as an exit code.</summary>
internal static class FoundDefects
{
    /// <summary>Prints them, or that there are none.</summary>
    /// <param name="defects">What was found.</param>
    /// <param name="sound">What to say where there are none.</param>
    public static int Print(IReadOnlyList<KitDefect> defects, string sound)
    {
        foreach (var defect in defects)
            Console.Out.WriteLine($"{defect.Kata}: {defect.Sentence}");
        Console.Out.WriteLine(defects.Count == 0 ? sound : $"{defects.Count} findings.");
        return defects.Count == 0 ? ExitCode.AllPassed : ExitCode.NotAllPassed;
    }
}
