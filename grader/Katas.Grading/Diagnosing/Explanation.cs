using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing.Relations;

namespace Katas.Grading.Diagnosing;

/// <summary>What explains the replies of one member. Without traps and relations nothing does.</summary>
/// <param name="Member">The member and its replies.</param>
/// <param name="Traps">The traps that give all of these replies; several where the calls do not tell them apart.</param>
/// <param name="Relations">How the replies relate to the right ones, where no trap gives them.</param>
internal sealed record Explanation(SuspectMember Member, IReadOnlyList<TrapModel> Traps, IReadOnlyList<FoundRelation> Relations)
{
    /// <summary>A rule that holds for all katas and that a call broke; then nothing else is looked for.</summary>
    public TrapFinding? Breach { get; init; }

    /// <summary>Whether nothing is known of the member but that its replies are wrong.</summary>
    public bool IsOpen => Traps.Count == 0 && Relations.Count == 0 && Breach is null;
}
