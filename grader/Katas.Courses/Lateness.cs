using Katas.Core.Text;

namespace Katas.Courses;

/// <summary>What being late costs one submission.</summary>
/// <param name="Lost">The share lost (0 to 1).</param>
/// <param name="Closed">Whether it came after the end.</param>
/// <param name="Sentence">"2 days late: −20 %", or nothing.</param>
internal sealed record Lateness(double Lost, bool Closed, string Sentence)
{
    private static readonly Lateness None = new(0, false, "");

    public static Lateness Of(LatePolicy? policy, DateTimeOffset? submittedAt)
    {
        if (policy is null)
            return None;
        if (submittedAt is not { } time)
            return None with { Sentence = "no time of submission is known, so it counts as in time" };
        var delay = time - policy.Due;
        if (delay <= policy.Grace || delay <= TimeSpan.Zero)
            return None with { Sentence = delay > TimeSpan.Zero ? $"{InWords(delay)} late, within the grace" : "" };
        if (delay > policy.ClosedAfter)
            return new Lateness(1, true, $"{InWords(delay)} late, after it was closed");
        return policy.Steps.Count > 0 ? ByStep(policy, delay) : ByTime(policy, delay);
    }

    private static Lateness ByStep(LatePolicy policy, TimeSpan delay)
    {
        var lost = Math.Min(policy.Steps.LastOrDefault(step => delay > step.After)?.Lose ?? 0, policy.AtMost);
        return new Lateness(lost, false, $"{InWords(delay)} late: {Percent(lost)}");
    }

    private static Lateness ByTime(LatePolicy policy, TimeSpan delay)
    {
        var unit = policy.Unit == "hour" ? TimeSpan.FromHours(1) : TimeSpan.FromDays(1);
        var started = Started(delay, unit);
        var lost = Math.Min(Math.Min(started * policy.Lose, policy.AtMost), 1);
        return new Lateness(lost, false, $"{NumberFormat.Count(started, policy.Unit)} late: "
            + $"{Percent(lost)}{(lost < started * policy.Lose - 1e-9 ? ", the most there is" : "")}");
    }

    private static long Started(TimeSpan delay, TimeSpan unit) => (delay.Ticks + unit.Ticks - 1) / unit.Ticks;

    private static string InWords(TimeSpan delay) => delay switch
    {
        _ when delay <= TimeSpan.FromHours(1) => NumberFormat.Count(Started(delay, TimeSpan.FromMinutes(1)), "minute"),
        _ when delay <= TimeSpan.FromHours(48) => NumberFormat.Count(Started(delay, TimeSpan.FromHours(1)), "hour"),
        _ => NumberFormat.Count(Started(delay, TimeSpan.FromDays(1)), "day"),
    };

    private static string Percent(double lost) => lost > 0 ? $"−{NumberFormat.Points(lost * 100)} %" : "nothing lost";
}
