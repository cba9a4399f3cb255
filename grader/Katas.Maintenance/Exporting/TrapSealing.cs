using Katas.Core.Kits;
using Katas.Grading.Diagnosing;
using Katas.Grading.Diagnosing.Sealing;
using Katas.Grading.Running;
using Katas.Maintenance.Proving;
using Katas.Wire;

namespace Katas.Maintenance.Exporting;

/// <summary>Seals the traps of a kata for a learner's kit.</summary>
public sealed class TrapSealing(ModelCatalogue models, SuiteRunner publicSuite)
{
    private const double FewestBits = 40; // fewer could be tried one after the other
    private const double Rounding = 1e-12; // what two right ways to compute a number are apart, and more

    /// <summary>The file of a kata in a learner's kit.</summary>
    internal KitFile FileOf(Kata kata) => new(KitPaths.SealedTraps(kata.Number), SealedKataFile.Write(Seal(kata)));

    /// <summary>The traps of a kata that can be told from right answers and cannot be guessed.</summary>
    public SealedKata Seal(Kata kata) => new(SealedKata.V1, kata.Number,
        [.. FixedCalls.Of(models, publicSuite, kata).Select(Seal).Where(member => member.ByAnswers.Count + member.ByAll.Count > 0)]);

    private SealedMember Seal(FixedCalls calls)
    {
        var byAnswers = Sealed(calls, calls.ToAnswer, _ => true);
        var right = Right(calls, calls.ToAnswer);
        var byAll = Sealed(calls, calls.All, trap => AreRight(calls.Member, Replies(calls, calls.ToAnswer, trap), right));
        return new SealedMember(
            calls.Contract.FullName!, calls.Member.Name, calls.ToAnswer, byAll.Count > 0 ? calls.ToRefuse : [], byAnswers, byAll);
    }

    /// <summary>In the order of their bytes, which tells nothing.</summary>
    private List<byte[]> Sealed(FixedCalls calls, IReadOnlyList<FixedCall> asked, Func<AnswerModel, bool> chosen)
    {
        var right = ReplyFingerprint.Of(calls.Member, Right(calls, asked))
            ?? throw new InvalidOperationException($"A right answer of '{calls.Member.Name}' is neither an answer nor a refusal.");
        return
        [
            .. models.Traps.Where(trap => trap.Model.Models(calls.Contract, calls.Member) && chosen(trap.Model))
                .Select(trap => (Trap: trap, Replies: ReplyFingerprint.Of(calls.Member, Replies(calls, asked, trap.Model))))
                .Where(trap => trap.Replies is { Bits: >= FewestBits } replies && !replies.Matches(right))
                .Select(trap => TrapSeal.Seal(
                    TrapSeal.KeyOf(calls.Contract.FullName!, calls.Member.Name, trap.Replies!.Texts().First()),
                    new OpenedTrap(trap.Trap.Slug, trap.Trap.Sentence)))
                .OrderBy(Convert.ToHexString, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// To the last digits: a trap that is a little off, too little for the fingerprint, is no misconception about what must be refused.
    /// Right code without a check may answer the same there.
    /// </summary>
    private static bool AreRight(Member member, IEnumerable<Reply> replies, IEnumerable<Reply> right) =>
        replies.Zip(right).All(pair => pair is { First: Reply.Answered got, Second: Reply.Answered known }
            && NumericDistance.Between(member, known, got) < Rounding);

    private static Reply[] Replies(FixedCalls calls, IEnumerable<FixedCall> asked, AnswerModel model) =>
        [.. asked.Select(call => CallCulture.Ask(call.Culture, () => model.Answer(calls.Member, call.Arguments)))];

    private Reply[] Right(FixedCalls calls, IEnumerable<FixedCall> asked) =>
        [.. asked.Select(call => CallCulture.Ask(call.Culture, () => models.Right.Answer(calls.Contract, calls.Member, call.Arguments)))];
}
