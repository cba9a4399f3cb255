using System.Security.Cryptography;

namespace Tests.Support;

/// <summary>A folder as a list of its files with their bytes' hashes, to compare two.</summary>
internal static class Tree
{
    public static IReadOnlyList<string> Of(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];
}
