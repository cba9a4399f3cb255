using Katas.Core.Kits;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Reading;

namespace Katas.Learning.Misconceptions;

/// <summary>The sealed traps in a learner's kit. A kit without them, or with damaged ones, names no misconception.</summary>
/// <param name="root">The kit.</param>
internal sealed class SealedTrapFiles(string root)
{
    private const int MostBytes = 1 << 20;

    public SealedKata? Of(int kata) =>
        OrdinaryFile.TryRead(Path.Combine(root, KitPaths.SealedTraps(kata)), MostBytes, out var content)
        && SealedKataFile.TryRead(content) is { } read && read.Kata == kata ? read : null;
}
