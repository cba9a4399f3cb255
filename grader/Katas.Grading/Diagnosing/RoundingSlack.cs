using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>
/// How far apart two right answers to one call may be. Code that computes the same in another order rounds otherwise, and some arguments
/// make much of it: an angle after two thousand million steps is off by as many roundings.
/// </summary>
internal static class RoundingSlack
{
    /// <summary>Beyond that the last digits of the arguments decide about the answer, and nothing is let pass.</summary>
    public const double Most = 1e-4;

    private const double LastDigits = 4e-15;
    private const double Amplified = 4; // several steps round, and each may be off by as much

    /// <summary>Asked only where two replies are near each other, for it takes some right answers.</summary>
    public static Lazy<double> Of(RecordedCall call, Reply right, Func<Member, ReadOnlyMemory<byte>, Reply> ask) => new(() =>
    {
        var digits = new MovedDigits(LastDigits, (member, arguments) => ask(member, member.WriteArguments(arguments)));
        var slack = Amplified * digits.Farthest(call.Member, call.Member.ReadArguments(call.Arguments.Span), right);
        return slack is <= Most ? Math.Max(slack.Value, Closeness.Tolerance) : Closeness.Tolerance;
    });
}
