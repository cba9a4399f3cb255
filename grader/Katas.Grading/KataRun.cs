using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Wire;

namespace Katas.Grading;

/// <summary>One kata of a learner's own answers, graded after a save.</summary>
/// <param name="Verdict">The verdict on the tests that have run.</param>
/// <param name="Problems">The compiler's complaints.</param>
/// <param name="Members">What each of the verdict's tests has asked.</param>
/// <param name="IsWhole">Whether all tests have run; before, it is those that were wanted first.</param>
public sealed record KataRun(Verdict Verdict, IReadOnlyList<SourceProblem> Problems, AskedMembers Members, bool IsWhole);

/// <summary>Which members of a kata's contracts its tests have asked.</summary>
/// <param name="Order">The members of these contracts, in the order in which the contracts declare them.</param>
/// <param name="ByTest">For each test of the verdict, the members that it has asked, in the same order.</param>
public sealed record AskedMembers(IReadOnlyList<string> Order, IReadOnlyList<IReadOnlyList<string>> ByTest)
{
    /// <summary>Nothing was asked.</summary>
    public static AskedMembers None { get; } = new([], []);

    internal static AskedMembers Of(TestResults results)
    {
        var byId = results.ByKata.SelectMany(tests => tests).ToDictionary(result => result.Test.Id, StringComparer.Ordinal);
        var contracts = byId.Values.SelectMany(result => result.Calls).Select(call => call.Contract).Distinct();
        var order = contracts.OrderBy(contract => contract.MetadataToken).SelectMany(Members).ToArray();
        return new AskedMembers(order, [.. results.Plan.Select(test => Asked(byId.GetValueOrDefault(test.Id), order))]);
    }

    private static IEnumerable<string> Members(Type contract) =>
        Member.Of(contract).Values.OrderBy(member => member.Method.MetadataToken).Select(member => member.Name);

    private static IReadOnlyList<string> Asked(TestResult? result, string[] order) =>
        [.. (result?.Calls ?? []).Select(call => call.Member.Name).Distinct().OrderBy(name => Array.IndexOf(order, name))];
}
