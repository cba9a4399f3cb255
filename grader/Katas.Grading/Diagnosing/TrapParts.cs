using Katas.Grading.Diagnosing.Relations;
using Katas.Wire;
using static Katas.Grading.Diagnosing.TrapMatching;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// Finds two or three traps that explain the wrong answers of a member together, where no trap explains all of them. A trap takes part if
/// it is right where the learner is. Each wrong answer on which only one of them is wrong must be its answer, and each has some of its own;
/// where several are wrong at once, the learner's answer may be any wrong one.
/// </summary>
internal sealed class TrapParts(SuspectMember suspect)
{
    private const int Fewest = 3; // agreement by chance is likelier than with all answers
    private const int MostCandidates = 12;

    private readonly ComparedCall[] right = [.. suspect.Calls.Where(call => !call.IsRefusal && !call.Deviates)];
    private readonly ComparedCall[] wrong = [.. suspect.Calls.Where(call => !call.IsRefusal && call.Deviates)];

    /// <summary>
    /// The traps, the one with most wrong answers first; none if there are no such traps, or more than one choice of them.
    /// </summary>
    public IReadOnlyList<ExplainedPart> Find(IEnumerable<TrapModel> traps)
    {
        var candidates = Candidates(traps);
        var pairs = candidates.SelectMany((one, i) => candidates.Skip(i + 1).Select(other => (Candidate[])[one, other]));
        var found = pairs.Where(Explain).ToArray() is { Length: > 0 } two ? two : [.. Triples(candidates).Where(Explain)];
        return found is not [var only] ? [] :
        [
            .. only.Select(part => new ExplainedPart(part.Trap, suspect with { Calls = Own(part, only) }))
                .OrderByDescending(part => part.Trap.Module).ThenByDescending(part => part.Replies.Calls.Count),
        ];
    }

    /// <summary>The only trap that explains some wrong answers and is right in all other calls, with these answers.</summary>
    public ExplainedPart? FindOne(IEnumerable<TrapModel> traps)
    {
        var found = Candidates(traps).Where(candidate => candidate.IsWrong.SequenceEqual(candidate.Agrees)
            && IsEnough(Own(candidate, [candidate]))).ToArray();
        return found is [var only] ? new ExplainedPart(only.Trap, suspect with { Calls = Own(only, [only]) }) : null;
    }

    private Candidate[] Candidates(IEnumerable<TrapModel> traps) => wrong.Length <= Fewest ? [] :
    [
        .. traps.Where(trap => trap.Model.Models(suspect.Contract, suspect.Member)
            && right.All(call => Compare(trap, call) == Agreement.Agrees)).Select(Candidate.Of(wrong))
            .Where(candidate => candidate.Agrees.Count(agrees => agrees) >= Fewest)
            .DistinctBy(candidate => candidate.Trap.Slug).Take(MostCandidates),
    ];

    private static IEnumerable<Candidate[]> Triples(Candidate[] candidates) =>
        from first in Enumerable.Range(0, candidates.Length)
        from second in Enumerable.Range(first + 1, candidates.Length - first - 1)
        from third in Enumerable.Range(second + 1, candidates.Length - second - 1)
        select (Candidate[])[candidates[first], candidates[second], candidates[third]];

    private bool Explain(Candidate[] together) => Enumerable.Range(0, wrong.Length).All(i =>
            together.Where(candidate => candidate.IsWrong[i]).ToArray() is { Length: > 0 } some && (some.Length > 1 || some[0].Agrees[i]))
        && together.All(candidate => IsEnough(Own(candidate, together)));

    /// <summary>The wrong answers that only one of the traps gives.</summary>
    private ComparedCall[] Own(Candidate candidate, Candidate[] together) => [.. wrong.Where((_, i) => candidate.Agrees[i]
        && together.All(other => other == candidate || !other.IsWrong[i]))];

    private static bool IsEnough(ComparedCall[] calls) => calls.Select(call => new AskedQuestion(call))
        .Where(question => question.TellsSomething()).Select(question => question.Input).Distinct().Count() >= Fewest;

    /// <param name="Trap">A trap that is right where the learner is.</param>
    /// <param name="IsWrong">Of each wrong answer, whether the trap answers that question wrongly, too.</param>
    /// <param name="Agrees">Of each, whether it is the trap's answer.</param>
    private sealed record Candidate(TrapModel Trap, bool[] IsWrong, bool[] Agrees)
    {
        public static Func<TrapModel, Candidate> Of(ComparedCall[] wrong) => trap =>
        {
            var replies = wrong.Select(compared => compared.Call)
                .Select(call => trap.Reply(call.Member, call.Culture, call.Arguments)).ToArray();
            return new Candidate(trap, Differ(wrong, replies, compared => compared.IsRight),
                [.. Differ(wrong, replies, compared => compared.IsOwn).Select(differs => !differs)]);
        };

        private static bool[] Differ(ComparedCall[] wrong, Reply[] replies, Func<ComparedCall, Func<Reply, bool>> isSame) =>
            [.. wrong.Zip(replies, (compared, reply) => !isSame(compared)(reply))];
    }
}
