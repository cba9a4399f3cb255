using Katas.Core.Verdicts;
using Katas.Grading.Diagnosing.Relations;

namespace Katas.Grading.Diagnosing;

/// <summary>What explains the replies of one member. Without traps, parts and relations nothing does.</summary>
/// <param name="Member">The member and its replies.</param>
/// <param name="Traps">The traps that give all of these replies; several where the calls do not tell them apart.</param>
/// <param name="Relations">How the replies that no trap gives relate to the right ones.</param>
internal sealed record Explanation(SuspectMember Member, IReadOnlyList<TrapModel> Traps, IReadOnlyList<FoundRelation> Relations)
{
    /// <summary>Traps each of which gives some of the wrong answers, where no trap gives all of them.</summary>
    public IReadOnlyList<ExplainedPart> Parts { get; init; } = [];

    /// <summary>What is done beside that where the contract asks for a refusal.</summary>
    public IReadOnlyList<FoundRelation> Refusals { get; init; } = [];

    /// <summary>Whether the traps do not explain all that is done there.</summary>
    public bool LeavesRefusals { get; init; }

    /// <summary>A rule that holds for all katas and that a call broke; then nothing else is looked for.</summary>
    public TrapFinding? Breach { get; init; }

    /// <summary>Whether nothing is known of the member but that its replies are wrong.</summary>
    public bool IsOpen => Traps.Count == 0 && Parts.Count == 0 && Relations.Count == 0 && Breach is null;
}

/// <summary>A trap that gives some of the replies of a member.</summary>
/// <param name="Trap">The trap.</param>
/// <param name="Replies">The member with these replies only.</param>
internal sealed record ExplainedPart(TrapModel Trap, SuspectMember Replies);
