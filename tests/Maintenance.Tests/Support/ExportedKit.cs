using System.IO.Compression;
using Katas.Core.Kits;
using Katas.Maintenance.Exporting;
using Tests.Support;

namespace Maintenance.Tests.Support;

/// <summary>A learner's kit in a folder of its own, and its tool unpacked beside it.</summary>
internal sealed class ExportedKit : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private ExportedKit(string? choice, TrapSealing? traps)
    {
        var export = Export();
        Changes = export.Write(Path, export.New(Path, choice), traps);
        ZipFile.ExtractToDirectory(Package, Unpacked);
    }

    public string Path => System.IO.Path.Combine(folder.Path, "kit");

    public string Unpacked => System.IO.Path.Combine(folder.Path, "package");

    public string Package => Directory.EnumerateFiles(System.IO.Path.Combine(Path, ".katas", "packages")).Single();

    public IReadOnlyList<Change> Changes { get; }

    public static ExportedKit Of(string? choice = null) => new(choice, traps: null);

    /// <summary>A kit that names misconceptions.</summary>
    public static ExportedKit WithTraps(string? choice = null) => new(choice, SealedTraps.Sealing);

    public static KitExport Export() => new(TestKit.Paths, Catalogue.Read(TestKit.Paths), "1.2.3");

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    /// <summary>Runs the tool as <c>dotnet katas</c> would.</summary>
    public (int ExitCode, string Text) Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    public (int ExitCode, string Text) Run(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Programs.Run(
        Path, "dotnet", [System.IO.Path.Combine(Unpacked, "tools", "net10.0", "any", ToolFiles.EntryPoint), .. arguments], environment);

    public void Dispose() => folder.Dispose();
}
