using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>
/// The time of one submission, over all suites. Half of a kata's time is for whichever member needs it; of the other half each member has
/// a part that no other can use up. So one slow member does not cost the others their tests.
/// </summary>
internal sealed class TimeBudget
{
    /// <summary>The most members that a kata's contracts may have together, so that the parts of all fit into half of its time.</summary>
    public const int MostMembers = 10;

    private static readonly TimeSpan Half = TimeSpan.FromMinutes(2.5);

    private readonly Dictionary<AskedMember, TimeSpan> charged = [];
    private readonly Dictionary<int, TimeSpan> elapsed = [];
    private readonly TimeUse[] halves = new TimeUse[Halves.Count]; // sums, because they are asked for before every call

    /// <summary>Charges a member for what its code has cost, and for the grader's own work on its answer.</summary>
    public void Add(AskedMember member, TimeUse use)
    {
        charged[member] = charged.GetValueOrDefault(member) + use.Charged;
        elapsed[member.Kata] = elapsed.GetValueOrDefault(member.Kata) + use.Elapsed;
        halves[Halves.Of(member.Kata)] += use;
    }

    /// <summary>Why a member is not asked any more, or null while there is time for it.</summary>
    public TestMessage? WhyNotAsked(Kata kata, AskedMember member)
    {
        var half = halves[Halves.Of(kata.Number)];
        if (half.Charged > Half)
            return new TestMessage(TestMessageKind.SubmissionTimeUsedUp) { Limit = Half.TotalMinutes };
        if (half.Elapsed > Half * Deadline.MostTimes)
            return new TestMessage(TestMessageKind.SubmissionTimeUsedUp) { Limit = Half.TotalMinutes * Deadline.MostTimes };
        if (elapsed.GetValueOrDefault(kata.Number) > kata.Limits.Kata * Deadline.MostTimes)
            return UsedUp(kata, kata.Limits.Kata * Deadline.MostTimes);
        var own = kata.Limits.Kata / (2 * MostMembers);
        return charged.GetValueOrDefault(member) > own && Shared(kata, own) > kata.Limits.Kata / 2
            ? UsedUp(kata, kata.Limits.Kata)
            : null;
    }

    /// <summary>What the members of a kata have used beyond their own parts.</summary>
    private TimeSpan Shared(Kata kata, TimeSpan own) => OfKata(kata).Select(use => use.Value - own)
        .Where(beyond => beyond > TimeSpan.Zero).Aggregate(TimeSpan.Zero, (sum, time) => sum + time);

    private TestMessage UsedUp(Kata kata, TimeSpan limit) =>
        new(TestMessageKind.KataTimeUsedUp) { Limit = limit.TotalSeconds, Member = OfKata(kata).MaxBy(use => use.Value).Key.Name };

    private IEnumerable<KeyValuePair<AskedMember, TimeSpan>> OfKata(Kata kata) => charged.Where(use => use.Key.Kata == kata.Number);
}
