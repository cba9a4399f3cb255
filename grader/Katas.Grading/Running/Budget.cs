using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>What one submission has used of its chances and its time, over all suites: endless code costs minutes only once.</summary>
internal sealed class Budget
{
    private const int MostTimeouts = 2;
    private const int MostEnds = 5;
    private const long MostAnswered = 16L << 20; // of a half: every answer is kept for the diagnosis; the reference answers fill 1 MiB

    private readonly Dictionary<AskedMember, MemberLosses> losses = [];
    private readonly Dictionary<int, int> timeouts = [];
    private readonly TimeBudget time = new();
    private readonly long[] answered = new long[Halves.Count];

    /// <summary>Why a member is not asked any more, or null while it may be asked.</summary>
    public MissingReply? WhyNotAsked(Kata kata, AskedMember member) =>
        LossesOf(member).WhyNotAsked(member.Name, timeouts.GetValueOrDefault(kata.Number))
        ?? TooManyAnswers(kata) ?? TooMuchTime(kata, member);

    /// <summary>Notes that a member gave no answer. Once a kata has cost two deadlines, each further member gets only one.</summary>
    public void AddLoss(AskedMember member, Outcome outcome)
    {
        losses[member] = LossesOf(member).Add(outcome);
        if (outcome == Outcome.TimedOut)
            timeouts[member.Kata] = timeouts.GetValueOrDefault(member.Kata) + 1;
    }

    /// <summary>Notes the size of an answer.</summary>
    public void AddAnswer(AskedMember member, int bytes) => answered[Halves.Of(member.Kata)] += bytes;

    /// <summary>Adds to the time that a member has used.</summary>
    public void AddTime(AskedMember member, TimeUse use) => time.Add(member, use);

    private MissingReply? TooManyAnswers(Kata kata) => answered[Halves.Of(kata.Number)] > MostAnswered
        ? new MissingReply(Outcome.Failed, new TestMessage(TestMessageKind.AnswersTooLarge) { Limit = MostAnswered >> 20 })
        : null;

    private MissingReply? TooMuchTime(Kata kata, AskedMember member) =>
        time.WhyNotAsked(kata, member) is { } message ? new MissingReply(Outcome.TimedOut, message) : null;

    private MemberLosses LossesOf(AskedMember member) => losses.GetValueOrDefault(member, new MemberLosses(0, 0, 0));

    /// <summary>How often a member gave no answer, by what became of its process.</summary>
    private sealed record MemberLosses(int TimedOut, int Crashed, int Forbidden)
    {
        public MemberLosses Add(Outcome outcome) => outcome switch
        {
            Outcome.TimedOut => this with { TimedOut = TimedOut + 1 },
            Outcome.Crashed => this with { Crashed = Crashed + 1 },
            Outcome.Forbidden => this with { Forbidden = Forbidden + 1 },
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No answer is lost in this way."),
        };

        public MissingReply? WhyNotAsked(string member, int timeoutsOfKata)
        {
            if (TimedOut >= (timeoutsOfKata >= MostTimeouts ? 1 : MostTimeouts))
                return new MissingReply(Outcome.TimedOut, new TestMessage(TestMessageKind.NotAskedAfterTimeouts) { Member = member });
            if (Crashed >= MostEnds)
                return EndedTooOften(Outcome.Crashed, member);
            return Forbidden >= MostEnds ? EndedTooOften(Outcome.Forbidden, member) : null;
        }

        private static MissingReply EndedTooOften(Outcome outcome, string member) =>
            new(outcome, new TestMessage(TestMessageKind.NotAskedAfterCrashes) { Member = member, Limit = MostEnds });
    }
}
