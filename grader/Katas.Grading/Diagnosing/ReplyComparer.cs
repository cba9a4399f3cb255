using Katas.Grading.Diagnosing.Relations;
using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>Whether two replies say the same: values within tolerance, exceptions by kind.</summary>
internal static class ReplyComparer
{
    /// <param name="member">The member that was asked.</param>
    /// <param name="one">A reply.</param>
    /// <param name="other">Another one.</param>
    /// <param name="slack">How far numbers may be apart; the usual tolerance if null.</param>
    public static bool AreEquivalent(Member member, Reply one, Reply other, Lazy<double>? slack = null) => (one, other) switch
    {
        (Reply.Answered a, Reply.Answered b) => a.Value.Span.SequenceEqual(b.Value.Span)
            || AreEquivalent(member, member.ReadAnswer(a.Value.Span), member.ReadAnswer(b.Value.Span), slack),
        (Reply.Threw a, Reply.Threw b) => KindOf(a) == KindOf(b),
        (Reply.Changed a, Reply.Changed b) => a.Argument == b.Argument,
        _ => one.GetType() == other.GetType(),
    };

    /// <summary>The error contract lets a learner choose among the children of <see cref="ArgumentException"/>.</summary>
    public static string KindOf(Reply.Threw threw) =>
        IsRefusal(threw) ? "System.ArgumentException" : threw.Type;

    public static bool IsRefusal(Reply.Threw threw) => NamedExceptions.IsArgumentException(threw.Named);

    /// <summary>Most answers that differ are far apart in the first number that does; only for the others the slack is asked for.</summary>
    private static bool AreEquivalent(Member member, object? one, object? other, Lazy<double>? slack) =>
        DifferenceFinder.Find(one, other, AnswerForm.Unnamed) switch
        {
            null => true,
            { Expected: double a, Got: double b } when slack is not null && AreNear(a, b, RoundingSlack.Most) =>
                AnswerPart.Of(member, one!, other!).Where(part => part.Deviates).All(part => AreWithin(part, slack.Value)),
            _ => false,
        };

    private static bool AreWithin(AnswerPart part, double slack) => AnswerTree.NumberPairs(part.Right, part.Own) is { Count: > 0 } numbers
        && numbers.All(pair => pair.Own.Equals(pair.Right) || AreNear(pair.Right, pair.Own, slack));

    private static bool AreNear(double one, double other, double tolerance) => double.IsFinite(one) && other.IsCloseTo(one, tolerance);
}
