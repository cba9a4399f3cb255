using Katas.Testing;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>Some numbers of an answer are right, and the others have one thing in common with the right ones.</summary>
/// <param name="slug">Its name.</param>
/// <param name="words">What the others are.</param>
/// <param name="compare">Whether it is so for a right number and a wrong one.</param>
internal sealed class SomeNumbers(string slug, string words, Func<double, double, bool> compare)
    : AnswerRelation(slug, $"right but for some numbers, which are {words}")
{
    protected override bool Holds(object right, object own) => AnswerTree.NumberPairs(right, own) is { Count: > 0 } numbers
        && numbers.All(pair => pair.Own.Equals(pair.Right) || pair.Own.IsCloseTo(pair.Right) || compare(pair.Right, pair.Own));
}
