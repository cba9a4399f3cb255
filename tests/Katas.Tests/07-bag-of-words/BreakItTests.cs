using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata07.Tests;

[Kata(7), Task("break-it")]
public sealed class BreakItTests
{
    private static readonly int[] ManSeesDogManBitesDog = [0, 1, 2, 0, 3, 2];
    private static readonly int[] ManBitesDogManSeesDog = [0, 3, 2, 0, 1, 2];

    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_two_sentences_fill_the_same_bag()
    {
        var (a, b) = Answer.SameBagDifferentOrder();
        ShouldBeSentences(a, b);
        ShouldAgree(Words(a), Words(b), $"The words of {Show.Value(a)} and {Show.Value(b)}, sorted, should be the same");
        a.Reverse().SequenceEqual(b).ShouldBeExactly(false,
            $"Your second sentence {Show.Value(b)} is the first one read backwards, like the README's dog and man; find another order");
    }

    [Test]
    public void Your_two_sentences_have_the_same_neighbours_too()
    {
        var (a, b) = Answer.SameBagAndSameBigramsDifferentOrder();
        ShouldBeSentences(a, b);
        ShouldAgree(Neighbours(a), Neighbours(b),
            $"The pairs of neighbours of {Show.Value(a)} and {Show.Value(b)}, sorted, should be the same");
        IsTheExample(a, b).ShouldBeExactly(false, "Your sentences are the README's own example; find others");
    }

    private static void ShouldBeSentences(int[] a, int[] b)
    {
        (a.Length is >= 2 and <= 20 && b.Length is >= 2 and <= 20)
            .ShouldHold("Both sentences should have 2 to 20 ids", $"{a.Length} and {b.Length} ids");
        a.Concat(b).All(id => id is >= 0 and <= 99).ShouldHold("All ids should be from 0 to 99", a.Concat(b).ToArray());
        a.SequenceEqual(b).ShouldBeExactly(false,
            $"Your sentences are the same, {Show.Value(a)}: with positions nobody could tell them apart either");
    }

    private static void ShouldAgree(string[] a, string[] b, string what) => b.ShouldBeSequence(a, what);

    private static string[] Words(int[] ids) => [.. ids.Order().Select(id => $"{id}")];

    private static string[] Neighbours(int[] ids) => [.. ids.Zip(ids.Skip(1)).Order().Select(pair => $"{pair.First} before {pair.Second}")];

    private static bool IsTheExample(int[] a, int[] b) =>
        (a.SequenceEqual(ManSeesDogManBitesDog) && b.SequenceEqual(ManBitesDogManSeesDog))
        || (b.SequenceEqual(ManSeesDogManBitesDog) && a.SequenceEqual(ManBitesDogManSeesDog));
}
