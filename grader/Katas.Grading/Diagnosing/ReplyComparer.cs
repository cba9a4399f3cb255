using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>Whether two replies say the same: values within tolerance, exceptions by kind.</summary>
internal static class ReplyComparer
{
    public static bool AreEquivalent(Member member, Reply one, Reply other) => (one, other) switch
    {
        (Reply.Answered a, Reply.Answered b) => a.Value.Span.SequenceEqual(b.Value.Span)
            || DifferenceFinder.AreEqual(member.ReadAnswer(a.Value.Span), member.ReadAnswer(b.Value.Span)),
        (Reply.Threw a, Reply.Threw b) => KindOf(a) == KindOf(b),
        (Reply.Changed a, Reply.Changed b) => a.Argument == b.Argument,
        _ => one.GetType() == other.GetType(),
    };

    /// <summary>The error contract lets a learner choose among the children of <see cref="ArgumentException"/>.</summary>
    public static string KindOf(Reply.Threw threw) =>
        IsRefusal(threw) ? "System.ArgumentException" : threw.Type;

    public static bool IsRefusal(Reply.Threw threw) => NamedExceptions.IsArgumentException(threw.Named);
}
