using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>The traps of one member, encrypted with keys made of the replies to a fixed list of calls.</summary>
/// <param name="Contract">The full name of the contract.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="ToAnswer">The calls that must be answered.</param>
/// <param name="ToRefuse">The calls that must be refused, asked after the others.</param>
/// <param name="ByAnswers">Traps that answer wrongly: their key is made of the replies to the calls that must be answered.</param>
/// <param name="ByAll">Traps that only answer what must be refused: their key is made of all replies.</param>
public sealed record SealedMember(
    string Contract, string Member, IReadOnlyList<FixedCall> ToAnswer, IReadOnlyList<FixedCall> ToRefuse,
    IReadOnlyList<byte[]> ByAnswers, IReadOnlyList<byte[]> ByAll)
{
    /// <summary>All calls in the order in which they are asked.</summary>
    public IReadOnlyList<FixedCall> Calls => [.. ToAnswer, .. ToRefuse];

    public bool IsOf(Type contract, Member member) => Contract == contract.FullName && Member == member.Name;

    /// <summary>The traps that give these replies; none if a reply is missing.</summary>
    public IReadOnlyList<OpenedTrap> Open(Member member, IReadOnlyList<Reply> replies) =>
    [
        .. Open(ByAnswers, ReplyFingerprint.Of(member, [.. replies.Take(ToAnswer.Count)]), replies.Count >= ToAnswer.Count)
            .Select(trap => trap with { Explains = ToAnswer }),
        .. Open(ByAll, ReplyFingerprint.Of(member, replies), replies.Count == Calls.Count)
            .Select(trap => trap with { Explains = ToRefuse }),
    ];

    private IEnumerable<OpenedTrap> Open(IReadOnlyList<byte[]> traps, ReplyFingerprint? replies, bool isWhole) =>
        traps.Count == 0 || replies is null || !isWhole
            ? []
            : replies.Texts().Select(text => TrapSeal.KeyOf(Contract, Member, text))
                .SelectMany(key => traps.Select(trap => TrapSeal.TryOpen(key, trap)).OfType<OpenedTrap>());
}
