using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Text;
using Katas.Maintenance.Proving;
using Katas.Maintenance.Proving.Seeds;

namespace Katas.Cli.Commands;

/// <summary><c>katas verify --seeds N</c>: points do not depend on the seed of the hidden tests.</summary>
internal static class SeedVerification
{
    private const int MostSeeds = 1000;

    /// <summary>Proves the katas one after the other. The rows go to standard output, what is going on to standard error.</summary>
    /// <exception cref="UsageException">The number of seeds makes no sense, or there is no such kata.</exception>
    public static int Run(string? kata, int seeds)
    {
        if (seeds is < 2 or > MostSeeds)
            throw new UsageException($"'--seeds {seeds}' cannot be compared. Give a number from 2 to {MostSeeds}, as in '--seeds 20'.");
        var paths = KitPaths.Find();
        var catalogue = kata is null ? Catalogue.Read(paths) : Catalogue.Read(paths, [kata]);
        var proof = SeedProof.Load(KitParts.All(paths), catalogue, seeds);
        var defects = new List<KitDefect>();
        Console.Out.WriteLine(SeedTable.Head);
        foreach (var proved in proof.Run((kata, done) => Console.Error.WriteLine($"{kata.Folder}: {done} of {seeds} seeds")))
        {
            Console.Out.WriteLine(SeedTable.Row(proved));
            defects.AddRange(proved.Defects);
        }
        Console.Out.WriteLine();
        var katas = NumberFormat.Count(catalogue.Katas.Count, "kata");
        return FoundDefects.Print(defects, $"With {seeds} seeds, the points of {katas} keep all bounds.");
    }
}
