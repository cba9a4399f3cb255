using Katas.Confinement;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>What one submission has used of its time, over all suites: endless code costs minutes only once.</summary>
internal sealed class Budget
{
    private const int MostStops = 2;
    private const int MostCrashes = 5;
    private const long MostAnswered = 32L << 20; // every answer is kept for the diagnosis; the reference answers fill 2 MiB in all

    /// <summary>How a process ends at once; none of them is <see cref="Outcome.Passed"/>, which stands for none.</summary>
    private static readonly Outcome[] Ends = [Outcome.Crashed, Outcome.Forbidden];

    private static readonly TimeSpan Whole = TimeSpan.FromMinutes(5);

    private readonly Dictionary<(Type Contract, string Member, Outcome Outcome), int> losses = [];
    private readonly Dictionary<int, int> stopsByKata = [];
    private readonly Dictionary<int, TimeSpan> used = [];
    private long answered;

    /// <summary>Why a member is not asked any more, or null.</summary>
    public MissingReply? Refusal(Kata kata, Type contract, Member member)
    {
        if (Losses(contract, member, Outcome.TimedOut) >= (stopsByKata.GetValueOrDefault(kata.Number) >= MostStops ? 1 : MostStops))
            return new MissingReply(Outcome.TimedOut, new TestMessage(TestMessageKind.NotAskedAfterTimeouts) { Member = member.Name });
        if (Array.Find(Ends, end => Losses(contract, member, end) >= MostCrashes) is var end and not Outcome.Passed)
            return new MissingReply(end, new TestMessage(TestMessageKind.NotAskedAfterCrashes) { Member = member.Name, Limit = MostCrashes });
        if (answered > MostAnswered)
            return new MissingReply(Outcome.Failed, new TestMessage(TestMessageKind.AnswersTooLarge) { Limit = MostAnswered >> 20 });
        if (used.Values.Aggregate(TimeSpan.Zero, (sum, time) => sum + time) > Whole)
            return new MissingReply(Outcome.TimedOut, new TestMessage(TestMessageKind.SubmissionTimeUsedUp) { Limit = Whole.TotalMinutes });
        return used.GetValueOrDefault(kata.Number) > kata.Limits.Kata
            ? new MissingReply(Outcome.TimedOut, new TestMessage(TestMessageKind.KataTimeUsedUp) { Limit = kata.Limits.Kata.TotalSeconds })
            : null;
    }

    /// <summary>Notes that a member gave no answer. Once a kata has cost more than two deadlines, each further member gets only one.</summary>
    public void Lost(Kata kata, Type contract, Member member, Outcome outcome)
    {
        losses[(contract, member.Name, outcome)] = Losses(contract, member, outcome) + 1;
        if (outcome == Outcome.TimedOut)
            stopsByKata[kata.Number] = stopsByKata.GetValueOrDefault(kata.Number) + 1;
    }

    /// <summary>Notes the size of an answer.</summary>
    public void Answered(int bytes) => answered += bytes;

    /// <summary>Adds to the time a kata has used.</summary>
    public void Use(Kata kata, TimeSpan time) => used[kata.Number] = used.GetValueOrDefault(kata.Number) + time;

    private int Losses(Type contract, Member member, Outcome outcome) => losses.GetValueOrDefault((contract, member.Name, outcome));
}
