using Katas.Core.Text;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Text;

/// <summary>"Did you mean".</summary>
internal sealed class SuggestionTests
{
    [TestCase("", "", 0)]
    [TestCase("", "rope", 4)]
    [TestCase("rope", "", 4)]
    [TestCase("rope", "rope", 0)]
    [TestCase("rope", "ropes", 1)]
    [TestCase("rope", "ope", 1)]
    [TestCase("rope", "rape", 1)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("ab", "ba", 2)]
    [TestCase("sunday", "saturday", 3)]
    public void The_distance_counts_letters_to_add_to_drop_and_to_replace(string one, string other, int distance)
    {
        EditDistance.Between(one, other).ShouldBe(distance);
        EditDistance.Between(other, one).ShouldBe(distance);
    }

    [TestCase("WEIHGT", " Did you mean 'weight'?")]
    [TestCase("seeds", " Did you mean 'seed'?")]
    [TestCase("late", "")]
    public void The_nearest_word_is_suggested_if_it_is_near(string word, string suggestion) =>
        Suggestion.For(word, ["seed", "weight", "limits"]).ShouldBe(suggestion);

    [Test]
    public void Nothing_is_suggested_for_a_text() => Suggestion.For(new string('a', 61), [new string('a', 61)]).ShouldBeEmpty();
}
