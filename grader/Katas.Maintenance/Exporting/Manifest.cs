using Katas.Core;
using Katas.Grading.Reading;
using Katas.Reports.Formats;

namespace Katas.Maintenance.Exporting;

/// <summary>What a kit remembers of its export, so that a refresh can tell a learner's work from the kit's own.</summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Kit">The version of the kit it came from.</param>
/// <param name="Katas">The choice of katas as it was written; null for all.</param>
/// <param name="Files">Every file as it was exported, by path: its hash.</param>
public sealed record Manifest(string Schema, string Kit, string? Katas, IReadOnlyDictionary<string, string> Files)
{
    public const string V1 = "katas/kit/v1";

    private const int MostBytes = 4 << 20;

    public const string Path = ".katas/manifest.json";

    public byte[] ToBytes() =>
        System.Text.Encoding.UTF8.GetBytes(ReportJson.Write(this with
        {
            Files = new SortedDictionary<string, string>(Files.ToDictionary(),
            StringComparer.Ordinal)
        }));

    /// <summary>The manifest of a folder, or null where there is none.</summary>
    /// <exception cref="UsageException">There is one, but it is none of ours.</exception>
    public static Manifest? Of(string folder)
    {
        var file = System.IO.Path.Combine(folder, Path);
        if (!File.Exists(file))
            return null;
        var reason = "it is not an ordinary file of a few kilobytes";
        if (!OrdinaryFile.TryRead(file, MostBytes, out var content)
            || !ReportJson.TryRead<Manifest>(System.Text.Encoding.UTF8.GetString(content), out var manifest, out reason))
        {
            throw new UsageException($"'{file}' cannot be read: {reason} Export a new kit and copy your answers over.");
        }

        if (manifest.Schema != V1)
            throw new UsageException($"'{file}' is of the kind '{manifest.Schema}'; this program reads '{V1}'.");
        return manifest.Files.Keys.FirstOrDefault(path => !IsInside(path)) is { } stray
            ? throw new UsageException($"'{file}' names '{stray}', which is no file of a kit. Export a new kit and copy your answers over.")
            : manifest;
    }

    /// <summary>A manifest lies in a learner's folder: whatever it names must stay in there.</summary>
    private static bool IsInside(string path) =>
        !System.IO.Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal) && path.Split('/')
            .All(part => part is not ("" or "." or ".."));
}
