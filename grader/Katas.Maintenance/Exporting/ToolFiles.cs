using Katas.Core;
using Katas.Core.Kits;

namespace Katas.Maintenance.Exporting;

/// <summary>
/// The files of the learner's tool: all that building <c>Katas.Learner</c> puts into its output folder. What may be in there is
/// decided by what that project references; nothing is chosen here.
/// </summary>
internal static class ToolFiles
{
    public const string EntryPoint = "Katas.Learner.dll";

    /// <summary>Each file by its path in the tool.</summary>
    /// <exception cref="UsageException">The learner's program is not built.</exception>
    public static IReadOnlyList<KitFile> Read(KitPaths paths)
    {
        var folder = paths.LearnerProgram;
        if (!File.Exists(Path.Combine(folder, EntryPoint)))
        {
            throw new UsageException(
                $"'{folder}' does not hold the learner's program '{EntryPoint}'. "
                + "Build 'grader/Katas.Cli', which builds it too, and export again.");
        }
        return
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => new KitFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)))
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }
}
