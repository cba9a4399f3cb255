using Katas.Core.Kits;

namespace Katas.Maintenance.Proving;

/// <summary>
/// Which traps of a kata are its question misunderstood: <c>central.txt</c> beside the traps names one slug on each line;
/// a line that begins with '#' says why.
/// It is no part of the README, which learners read.
/// </summary>
internal static class CentralMisconceptions
{
    public static IReadOnlyList<string> Of(KitPaths paths, Kata kata)
    {
        var file = Path.Combine(paths.Traps, kata.Folder, "central.txt");
        return File.Exists(file) ? [.. File.ReadAllLines(file).Where(line => line.Length > 0 && !line.StartsWith('#'))] : [];
    }
}
