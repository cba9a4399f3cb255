using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Reading;

namespace Katas.Grading.Compiling;

/// <summary>A submission after the compiler.</summary>
/// <param name="Submission">What was compiled.</param>
/// <param name="Contracts">The assembly of the contracts, against which it was compiled.</param>
/// <param name="Assembly">One assembly with every kata that compiles.</param>
/// <param name="Compiled">The folders of these katas.</param>
/// <param name="Problems">What the compiler says of the others.</param>
internal sealed record Compilation(
    Submission Submission,
    ReadOnlyMemory<byte> Contracts,
    ReadOnlyMemory<byte> Assembly,
    IReadOnlySet<string> Compiled,
    IReadOnlyList<SourceProblem> Problems)
{
    /// <summary>Whether there is anything to run for a kata.</summary>
    public SubmittedKata Of(Kata kata) => SubmittedKata.Of(kata.Folder, Submission, this);
}
