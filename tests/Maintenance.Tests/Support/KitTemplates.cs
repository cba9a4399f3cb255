using System.Collections.Concurrent;
using System.IO.Compression;
using Katas.Maintenance.Exporting;
using NUnit.Framework;
using Tests.Support;

namespace Maintenance.Tests.Support;

/// <summary>One export for each choice of katas: an export takes a second, and most tests want a kit, not an export.</summary>
[SetUpFixture]
public sealed class KitTemplates
{
    private static readonly ConcurrentDictionary<(string? Choice, bool Named), Lazy<TemporaryFolder>> Made = new();

    /// <summary>A kit below <c>kit</c> and its tool unpacked below <c>package</c>. They stay as they are.</summary>
    internal static TemporaryFolder Of(string? choice, TrapSealing? traps) =>
        Made.GetOrAdd((choice, traps is not null), _ => new Lazy<TemporaryFolder>(() => Make(choice, traps))).Value;

    /// <summary>The same, made anew.</summary>
    internal static TemporaryFolder Make(string? choice, TrapSealing? traps)
    {
        var folder = new TemporaryFolder();
        var kit = Path.Combine(folder.Path, "kit");
        var export = ExportedKit.Export();
        export.Write(kit, export.New(kit, choice), traps);
        ZipFile.ExtractToDirectory(ExportedKit.PackageOf(kit), Path.Combine(folder.Path, "package"));
        return folder;
    }

    [OneTimeTearDown]
    public void Remove()
    {
        foreach (var folder in Made.Values)
            folder.Value.Dispose();
    }
}
