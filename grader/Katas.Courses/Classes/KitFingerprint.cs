using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Katas.Core.Kits;

namespace Katas.Courses.Classes;

/// <summary>
/// What a grade depends on besides the submission: every program and suite that takes part, and the front matter of the katas.
/// </summary>
public static class KitFingerprint
{
    public static string Of(KitPaths paths, Catalogue catalogue)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in paths.GradingFiles())
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(paths.Program, part).Replace('\\', '/') + "\0"));
            using var stream = File.OpenRead(part);
            hash.AppendData(SHA256.HashData(stream));
        }
        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(catalogue.Katas.Select(kata => kata.Front)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
