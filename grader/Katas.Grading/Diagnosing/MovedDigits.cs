using Katas.Grading.Diagnosing.Relations;
using Katas.Wire;

namespace Katas.Grading.Diagnosing;

/// <summary>How far a right answer moves when the digits of its arguments do.</summary>
/// <param name="size">By how much of itself each number of the arguments is moved.</param>
/// <param name="ask">The right reply to other arguments; null where there is none.</param>
internal sealed class MovedDigits(double size, Func<Member, object?[], Reply?> ask)
{
    private static readonly Func<int, double>[] Patterns = [_ => 1, i => i % 2 == 0 ? 1 : -1, i => i % 3 == 0 ? 1 : -1];

    /// <summary>The farthest that a number of the answer moves; null where a reply is no answer.</summary>
    public double? Farthest(Member member, object?[] arguments, Reply right)
    {
        var farthest = 0.0;
        foreach (var pattern in Patterns)
        {
            var moved = arguments.Select((argument, i) => Moved(member, argument, i, pattern)).ToArray();
            if (Distance(member, right, ask(member, moved)) is not { } distance)
                return null;
            farthest = Math.Max(farthest, distance);
        }
        return farthest;
    }

    /// <summary>The largest distance between numbers of two answers; null where one of the replies is none.</summary>
    public static double? Distance(Member member, Reply one, Reply? other) => one is Reply.Answered first && other is Reply.Answered second
        ? AnswerPart.Of(member, member.ReadAnswer(first.Value.Span), member.ReadAnswer(second.Value.Span))
            .SelectMany(part => AnswerTree.NumberPairs(part.Right, part.Own))
            .Where(pair => double.IsFinite(pair.Right) && double.IsFinite(pair.Own))
            .Select(pair => Math.Abs(pair.Own - pair.Right)).DefaultIfEmpty().Max()
        : null;

    private object? Moved(Member member, object? argument, int position, Func<int, double> pattern)
    {
        if (argument is null)
            return null;
        var count = position; // so that the patterns of two arguments differ
        var moved = AnswerTree.Map(AnswerTree.Of(argument),
            leaf => leaf is double number ? number * (1 + (size * pattern(count++))) : leaf);
        return moved is null ? argument
            : AnswerTree.Typed(moved, member.Method.GetParameters()[position].ParameterType) ?? argument;
    }
}
