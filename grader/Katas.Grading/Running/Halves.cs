using Katas.Core.Kits;

namespace Katas.Grading.Running;

/// <summary>
/// The katas of a submission fall into two halves with as many katas each, which two threads may judge at a time. Its time and the
/// size of its answers are counted for each half by itself, so no verdict depends on which thread was faster, or whether there was one.
/// </summary>
internal static class Halves
{
    public const int Count = 2;

    public static int Of(int kata) => kata % Count;

    /// <summary>The halves of a catalogue; one without katas is left out.</summary>
    public static IReadOnlyList<Catalogue> In(Catalogue catalogue) =>
        [.. catalogue.Katas.GroupBy(kata => Of(kata.Number)).Select(half => new Catalogue([.. half], catalogue.Folders))];
}
