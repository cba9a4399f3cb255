namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>The traps of one kata as a learner's kit holds them: each can be read only by who gives its answers.</summary>
/// <param name="Schema">Always <see cref="V1"/>.</param>
/// <param name="Kata">The kata's number.</param>
/// <param name="Members">The members of its contracts that have traps.</param>
public sealed record SealedKata(string Schema, int Kata, IReadOnlyList<SealedMember> Members)
{
    public const string V1 = "katas/misconceptions/v1";
}
