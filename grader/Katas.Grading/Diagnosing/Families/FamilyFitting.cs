using Katas.Grading.Diagnosing.Relations;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Families;

/// <summary>Finds the number with which a family of traps gives a learner's replies.</summary>
/// <param name="suspect">The member and its replies.</param>
internal sealed class FamilyFitting(SuspectMember suspect)
{
    private const int Numbers = 1;
    private const int MostCalls = 3; // a single reply may not show the number
    private const int MostPlaces = 2;
    private const double FarEnough = 1e-3; // the first numbers of a table turn least when the one that is looked for changes

    /// <summary>The traps of families that give the learner's replies to all calls; each with one number that does so.</summary>
    /// <param name="families">The families.</param>
    /// <param name="replies">The same replies for relations, which have the same rule for how many are enough.</param>
    public IReadOnlyList<TrapModel> Find(IEnumerable<TrapModel> families, MemberReplies replies) => replies.AreEnough(Numbers)
        ? [.. families.Where(family => family.Model.Models(suspect.Contract, suspect.Member)).Select(Fit).OfType<TrapModel>()]
        : [];

    /// <summary>The trap of a family that gives the learner's replies to all calls, with the first number that does so.</summary>
    public TrapModel? Fit(TrapModel family) => Telling().Take(MostCalls)
        .SelectMany(compared => Candidates(family, compared).Select(number => (Compared: compared, Trap: family.With(number))))
        .Where(fit => TrapMatching.Compare(fit.Trap, fit.Compared) == TrapMatching.Agreement.Agrees
            && TrapMatching.Matches(fit.Trap, suspect))
        .Select(fit => fit.Trap).FirstOrDefault();

    /// <summary>Wrong answers to fit the number to: those of public tests first, since these may be told; small ones first.</summary>
    private IEnumerable<ComparedCall> Telling() => suspect.Deviating
        .Where(compared => compared is { Right: Reply.Answered, Call.Reply: Reply.Answered }
            && new AskedQuestion(compared).TellsSomething())
        .OrderBy(compared => compared.IsHidden);

    private static IEnumerable<double> Candidates(TrapModel family, ComparedCall compared)
    {
        var free = family.Free!;
        if (free.IsWhole)
            return new NumberSearch(free).Candidates(_ => double.NaN);
        var (own, right) = (Leaves(compared.Call.Member, compared.Call.Reply), Leaves(compared.Call.Member, compared.Right));
        return own.Length != right.Length ? [] : Clearest(own, right).SelectMany(place =>
            new NumberSearch(free).Candidates(number => Distance(family.With(number), compared, own, place)));
    }

    /// <summary>How far a model's number at one place is above the learner's; NaN where it has no such number.</summary>
    private static double Distance(TrapModel trap, ComparedCall compared, double[] own, int place)
    {
        var call = compared.Call;
        var answer = Leaves(call.Member, trap.Reply(call.Member, call.Culture, call.Arguments));
        return answer.Length == own.Length ? answer[place] - own[place] : double.NaN;
    }

    /// <summary>
    /// The first two places where a wrong answer is far from the right one: at one of them 0 may be touched, not crossed.
    /// </summary>
    private static IEnumerable<int> Clearest(double[] own, double[] right)
    {
        var distances = own.Zip(right, (mine, other) => Math.Abs(mine - other)).Select(far => double.IsFinite(far) ? far : 0).ToArray();
        var most = distances.DefaultIfEmpty().Max();
        return Enumerable.Range(0, distances.Length).Where(place => most > 0 && distances[place] >= FarEnough * most).Take(MostPlaces);
    }

    private static double[] Leaves(Member member, Reply reply) => reply is Reply.Answered answered
        ? [.. AnswerPart.Of(member, member.ReadAnswer(answered.Value.Span), member.ReadAnswer(answered.Value.Span))
            .SelectMany(part => AnswerTree.Numbers(part.Own))]
        : [];
}
