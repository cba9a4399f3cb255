using System.Text;
using Katas.Core.Text;
using NuGet.Packaging;
using NuGet.Packaging.Core;
using NuGet.Versioning;

namespace Katas.Maintenance.Exporting;

/// <summary>
/// The learner's <c>katas</c> as a .NET tool package. Its version carries a hash of its content: NuGet keeps a package for ever
/// under its version, so a tool that differs must be called something else. The only place that says NuGet.
/// </summary>
internal sealed class ToolPackage(string kit, IReadOnlyList<KitFile> files)
{
    public const string Id = "katas.learner";

    private const string Folder = "tools/net10.0/any";

    private const string Settings = $"""
        <?xml version="1.0" encoding="utf-8"?>
        <DotNetCliTool Version="1">
          <Commands>
            <Command Name="katas" EntryPoint="{ToolFiles.EntryPoint}" Runner="dotnet" />
          </Commands>
        </DotNetCliTool>

        """;

    public string Version { get; } = $"{kit}-kit.h{Fingerprint(files)[..12]}";

    /// <summary>The package in the kit's own feed.</summary>
    public KitFile Pack()
    {
        var builder = new PackageBuilder(deterministic: true)
        {
            Id = Id,
            Version = NuGetVersion.Parse(Version),
            DeterministicTimestamp = "1980-01-01T00:00:00Z", // the same kit makes the same package
            Description = "Checks a learner's answers to the katas with the public tests.",
        };
        builder.Authors.Add("Katas");
        builder.PackageTypes.Add(new PackageType("DotnetTool", PackageType.EmptyVersion));
        foreach (var file in files.Append(new KitFile("DotnetToolSettings.xml", Encoding.UTF8.GetBytes(Settings))))
            builder.Files.Add(new PhysicalPackageFile(new MemoryStream(file.Content)) { TargetPath = $"{Folder}/{file.Path}" });
        using var package = new MemoryStream();
        builder.Save(package);
        return new KitFile($".katas/packages/{Id}.{Version}.nupkg", package.ToArray());
    }

    private static string Fingerprint(IReadOnlyList<KitFile> files) =>
        ContentHash.Of(string.Join('\n', files.Select(file => $"{file.Path} {file.Hash}")));
}
