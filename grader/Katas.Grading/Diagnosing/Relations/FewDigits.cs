using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The answers are right to about six digits, or as near as right answers to arguments that differ in the seventh digit.</summary>
internal sealed class FewDigits() : Relation("six-digits")
{
    private const double TooFar = 1e-2;
    private const double SeventhDigit = 1e-7;
    private const double Amplified = 4; // of several arguments' seventh digits together, the one that was tried may be a small part

    private static readonly Func<int, double>[] Patterns = [_ => 1, i => i % 2 == 0 ? 1 : -1, i => i % 3 == 0 ? 1 : -1];

    public override string? Explain(MemberReplies replies)
    {
        if (!replies.AreEnough(0))
            return null;
        var near = replies.Wrong.Select(question => IsNear(question, replies)).ToArray();
        return near.All(isNear => isNear != false) && near.Count(isNear => isNear == true) >= MemberReplies.Fewest
            ? $"{(replies.ToAnswer.All(question => question.Deviates) ? "Your answers" : "Where your answers are wrong, they")} "
                + "are right to "
                + "about six digits: something small is added, rounded, computed in float or left out."
            : null;
    }

    /// <summary>Null where the seventh digit of an argument decides about the answer, so that it tells nothing.</summary>
    private static bool? IsNear(AskedQuestion question, MemberReplies replies)
    {
        var parts = question.Parts.Where(part => part.Deviates).Select(part => AnswerTree.NumberPairs(part.Right, part.Own)).ToArray();
        if (parts.Length == 0 || parts.Any(pairs => pairs.Count == 0))
            return false;
        var numbers = parts.SelectMany(pairs => pairs).ToArray();
        if (numbers.All(pair => AreNear(pair.Right, pair.Own, Closeness.SixDigits)))
            return true;
        return Farthest(question, replies) switch
        {
            null => false,
            > TooFar => null,
            { } farthest => numbers.All(pair => pair.Own.Equals(pair.Right)
                || Math.Abs(pair.Own - pair.Right) <= Math.Max(Closeness.Tolerance, Amplified * farthest)),
        };
    }

    /// <summary>How far a right answer moves when the seventh digit of the arguments does; null where it is not known.</summary>
    private static double? Farthest(AskedQuestion question, MemberReplies replies)
    {
        var farthest = 0.0;
        foreach (var pattern in Patterns)
        {
            var moved = question.Arguments.Select((argument, i) => Moved(question, argument, i, pattern)).ToArray();
            if (replies.Reference?.Answer(question.Member, question.Culture, moved) is not Reply.Answered answered
                || question.Right is not Reply.Answered right)
            {
                return null;
            }
            var pairs = AnswerPart.Of(question.Member, question.Member.ReadAnswer(right.Value.Span),
                question.Member.ReadAnswer(answered.Value.Span)).Select(part => AnswerTree.NumberPairs(part.Right, part.Own));
            farthest = pairs.SelectMany(numbers => numbers).Where(pair => double.IsFinite(pair.Right) && double.IsFinite(pair.Own))
                .Select(pair => Math.Abs(pair.Own - pair.Right)).Append(farthest).Max();
        }
        return farthest;
    }

    private static object? Moved(AskedQuestion question, object? argument, int position, Func<int, double> pattern)
    {
        if (argument is null)
            return null;
        var count = position; // so that the patterns of two arguments differ
        var moved = AnswerTree.Map(AnswerTree.Of(argument), leaf => leaf is double number
            ? number * (1 + (SeventhDigit * pattern(count++)))
            : leaf);
        return moved is null ? argument
            : AnswerTree.Typed(moved, question.Member.Method.GetParameters()[position].ParameterType) ?? argument;
    }

    private static bool AreNear(double right, double own, double tolerance) =>
        own.Equals(right) || (double.IsFinite(right) && own.IsCloseTo(right, tolerance));
}
