using Katas.Maintenance.Exporting;
using Tests.Support;

namespace Maintenance.Tests.Support;

/// <summary>A learner's kit in a folder of its own, and its tool, which other kits of the same katas share.</summary>
internal sealed class ExportedKit : IDisposable
{
    private readonly KitTemplate template;
    private readonly TemporaryFolder folder;

    private ExportedKit(KitTemplate template)
    {
        this.template = template;
        folder = TemporaryFolder.CopyOf(template.Kit);
    }

    public string Path => folder.Path;

    public string Unpacked => template.Unpacked;

    public string Package => PackageOf(Path);

    public static ExportedKit Of(string? choice = null) => new(KitTemplates.Of(choice, traps: null));

    /// <summary>A kit that names misconceptions.</summary>
    public static ExportedKit WithTraps(string? choice = null) => new(KitTemplates.Of(choice, SealedTraps.Sealing));

    public static KitExport Export() => new(TestKit.Paths, TestKit.WholeCatalogue, "1.2.3");

    public static string PackageOf(string kit) => Directory.EnumerateFiles(System.IO.Path.Combine(kit, ".katas", "packages")).Single();

    public string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Path, path));

    /// <summary>Runs the tool as <c>dotnet katas</c> would.</summary>
    public (int ExitCode, string Text) Run(params string[] arguments) => Run(new Dictionary<string, string>(), arguments);

    public (int ExitCode, string Text) Run(IReadOnlyDictionary<string, string> environment, params string[] arguments) => Programs.Run(
        Path, "dotnet", [System.IO.Path.Combine(Unpacked, "tools", "net10.0", "any", ToolFiles.EntryPoint), .. arguments], environment);

    public void Dispose() => folder.Dispose();
}
