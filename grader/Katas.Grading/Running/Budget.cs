using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>What one submission has used of its time, over all suites: endless code costs minutes only once.</summary>
internal sealed class Budget
{
    private const int MostTimeouts = 2;
    private const int MostEnds = 5;
    private const long MostAnswered = 32L << 20; // every answer is kept for the diagnosis; the reference answers fill 2 MiB in all

    private static readonly TimeSpan Whole = TimeSpan.FromMinutes(5);

    private readonly Dictionary<(Type Contract, string Member), MemberLosses> losses = [];
    private readonly Dictionary<int, KataUse> used = [];
    private long answered;

    /// <summary>Why a member is not asked any more, or null while it may be asked.</summary>
    public MissingReply? Refusal(Kata kata, Type contract, Member member)
    {
        var use = UseOf(kata);
        return LossesOf(contract, member).Refusal(member.Name, use.Timeouts) ?? TooManyAnswers() ?? TooMuchTime(kata, use.Time);
    }

    /// <summary>Notes that a member gave no answer. Once a kata has cost two deadlines, each further member gets only one.</summary>
    public void AddLoss(Kata kata, Type contract, Member member, Outcome outcome)
    {
        losses[(contract, member.Name)] = LossesOf(contract, member).Add(outcome);
        if (outcome == Outcome.TimedOut)
            used[kata.Number] = UseOf(kata) with { Timeouts = UseOf(kata).Timeouts + 1 };
    }

    /// <summary>Notes the size of an answer.</summary>
    public void AddAnswer(int bytes) => answered += bytes;

    /// <summary>Adds to the time a kata has used.</summary>
    public void AddTime(Kata kata, TimeSpan time) => used[kata.Number] = UseOf(kata) with { Time = UseOf(kata).Time + time };

    private MissingReply? TooManyAnswers() => answered > MostAnswered
        ? new MissingReply(Outcome.Failed, new TestMessage(TestMessageKind.AnswersTooLarge) { Limit = MostAnswered >> 20 })
        : null;

    private MissingReply? TooMuchTime(Kata kata, TimeSpan ofKata)
    {
        if (used.Values.Aggregate(TimeSpan.Zero, (sum, use) => sum + use.Time) > Whole)
            return new MissingReply(Outcome.TimedOut, new TestMessage(TestMessageKind.SubmissionTimeUsedUp) { Limit = Whole.TotalMinutes });
        return ofKata > kata.Limits.Kata
            ? new MissingReply(Outcome.TimedOut, new TestMessage(TestMessageKind.KataTimeUsedUp) { Limit = kata.Limits.Kata.TotalSeconds })
            : null;
    }

    private MemberLosses LossesOf(Type contract, Member member) =>
        losses.GetValueOrDefault((contract, member.Name), new MemberLosses(0, 0, 0));

    private KataUse UseOf(Kata kata) => used.GetValueOrDefault(kata.Number, new KataUse(TimeSpan.Zero, 0));

    /// <summary>How much time a kata has used, and how often it ran into a deadline.</summary>
    private sealed record KataUse(TimeSpan Time, int Timeouts);

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

        public MissingReply? Refusal(string member, int timeoutsOfKata)
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
