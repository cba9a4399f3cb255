using Katas.Grader.Kits;
using Katas.Wire;

namespace Katas.Grader.Running;

/// <summary>What one submission has used of its time, over all suites: endless code costs minutes only once.</summary>
internal sealed class Budget
{
    private const int MostStops = 2;

    private readonly Dictionary<(Type Contract, string Member), int> stops = [];
    private readonly Dictionary<int, TimeSpan> used = [];

    /// <summary>Why a member is not asked any more, or null.</summary>
    public LostAnswer? Refusal(Kata kata, Type contract, Member member)
    {
        if (stops.GetValueOrDefault((contract, member.Name)) >= MostStops)
            return new LostAnswer(Outcome.TimedOut, $"{member.Name} was not asked again: it did not answer {MostStops} times before.");
        return used.GetValueOrDefault(kata.Number) > kata.Limits.Kata
            ? new LostAnswer(Outcome.TimedOut, $"The kata's {kata.Limits.Kata.TotalSeconds:0} seconds were used up before this test.")
            : null;
    }

    public void Stopped(Type contract, Member member) => stops[(contract, member.Name)] = stops.GetValueOrDefault((contract, member.Name)) + 1;

    public void Use(Kata kata, TimeSpan time) => used[kata.Number] = used.GetValueOrDefault(kata.Number) + time;
}
