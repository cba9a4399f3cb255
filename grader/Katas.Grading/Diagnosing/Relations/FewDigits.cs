using Katas.Testing;
using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>The answers are right to about six digits, or as near as right answers to arguments that differ in the seventh digit.</summary>
internal sealed class FewDigits() : Relation("six-digits")
{
    private const double TooFar = 1e-2;
    private const double SeventhDigit = 1e-7;
    private const double Amplified = 4; // of several arguments' seventh digits together, the one that was tried may be a small part

    public override string? Explain(MemberReplies replies)
    {
        if (!replies.AreEnough(0))
            return null;
        var near = replies.Wrong.Select(question => IsNear(question, replies)).TakeWhile(isNear => isNear != false).ToArray();
        return near.Length == replies.Wrong.Count && near.Count(isNear => isNear == true) >= MemberReplies.Fewest
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

    /// <summary>
    /// How far a right answer moves when the seventh digit of the arguments does: infinitely far where the contract does not allow one of
    /// them any more; null where it is not known.
    /// </summary>
    private static double? Farthest(AskedQuestion question, MemberReplies replies)
    {
        var isKnown = true;
        Reply? Ask(Member member, object?[] arguments)
        {
            var reply = replies.Reference?.Answer(member, question.Culture, arguments);
            isKnown &= reply is not null;
            return reply;
        }
        var farthest = new MovedDigits(SeventhDigit, Ask).Farthest(question.Member, question.Arguments, question.Right)
            ?? double.PositiveInfinity;
        farthest += question.Arguments.Index().Sum(argument => argument.Item is int whole
            ? Math.Abs((double)whole) * SeventhDigit * MovedByOne(question, argument.Index, whole, Ask) : 0);
        return isKnown ? farthest : null;
    }

    /// <summary>Whole numbers have no seventh digit to move: the next number stands for it.</summary>
    private static double MovedByOne(AskedQuestion question, int position, int whole, Func<Member, object?[], Reply?> ask)
    {
        object?[] moved = [.. question.Arguments];
        moved[position] = whole < int.MaxValue ? whole + 1 : whole - 1;
        return MovedDigits.Distance(question.Member, question.Right, ask(question.Member, moved)) ?? 0;
    }

    private static bool AreNear(double right, double own, double tolerance) =>
        own.Equals(right) || (double.IsFinite(right) && own.IsCloseTo(right, tolerance));
}
