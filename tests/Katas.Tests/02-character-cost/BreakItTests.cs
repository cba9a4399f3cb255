using System.Text;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata02.Tests;

[Kata(2), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [TestCase(16)]
    [TestCase(1000)]
    [TestCase(250_007)]
    public void Cheap_in_words_is_too_expensive_in_characters(long budget)
    {
        var text = Answer.CheapInWordsTooExpensiveInCharacters(budget);
        (text.Length <= 100_000).ShouldHold("Your text should have at most 100 000 characters", text);
        var words = text.Split(' ');
        words.All(word => word.Length > 0 && !word.Any(char.IsWhiteSpace))
            .ShouldHold("Your words should have single spaces between them, and none at the edges", text);
        words.Where(word => Characters(word) > 20).ToArray().ShouldBeSequence([], "Words of more than 20 characters");
        (Square(words.Length) <= budget)
            .ShouldHold($"Your {words.Length} words need {Square(words.Length)} scores; the budget is {budget}", text);
        (Square(Characters(text)) > 25 * budget)
            .ShouldHold(
                $"Your {Characters(text)} characters need only {Square(Characters(text))} scores; 25 times the budget is {25 * budget}",
                text);
    }

    [Test]
    public void Subwords_do_not_help_your_text()
    {
        var text = Answer.TextWhereSubwordsDoNotHelp();
        var characters = Characters(text);
        (characters is >= 3 and <= 40).ShouldHold("Your text should have 3 to 40 characters", text);
        text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar)
            .ShouldBeExactly(false, "Your text has halves of characters, or the sign that stands for them");
        (text != "🙃🙃🙃").ShouldHold("Your text should be another one than the README's", text);
        var tokens = Gpt4o.Encode(text).Count;
        (tokens >= characters).ShouldHold($"GPT-4o needs only {tokens} tokens for your {characters} characters", text);
    }

    private static long Square(long tokens) => tokens * tokens;

    private static int Characters(string text) => text.EnumerateRunes().Count();
}
