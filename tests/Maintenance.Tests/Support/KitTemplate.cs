using System.IO.Compression;
using Katas.Maintenance.Exporting;
using Tests.Support;

namespace Maintenance.Tests.Support;

/// <summary>An export that stays as it is: kits are copied from it, and its tool is unpacked for the first that runs it.</summary>
internal sealed class KitTemplate : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<string> unpacked;

    /// <param name="choice">Which katas; null for all.</param>
    /// <param name="traps">What seals the traps; null for a kit that names no misconception.</param>
    public KitTemplate(string? choice, TrapSealing? traps)
    {
        unpacked = new Lazy<string>(Unpack);
        var export = ExportedKit.Export();
        export.Write(Kit, export.New(Kit, choice), traps);
    }

    public string Kit => Path.Combine(folder.Path, "kit");

    /// <summary>Where the tool's package is unpacked.</summary>
    public string Unpacked => unpacked.Value;

    public void Dispose() => folder.Dispose();

    private string Unpack()
    {
        var package = Path.Combine(folder.Path, "package");
        ZipFile.ExtractToDirectory(ExportedKit.PackageOf(Kit), package);
        return package;
    }
}
