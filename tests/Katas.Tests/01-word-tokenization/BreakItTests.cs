using System.Text;
using System.Text.RegularExpressions;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata01.Tests;

[Kata(1), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [TestCase("the cat sat on mat . , !")]
    [TestCase("- ? Hund Mann beißt")]
    public void Known_pieces_make_unknown_words(string pieces)
    {
        var vocabulary = pieces.Split(' ').Select((piece, id) => (piece, id)).ToDictionary();
        var text = Answer.TextOfKnownPiecesThatIsAllUnknown(vocabulary);
        var words = Regex.Split(text.Trim(), @"\s+");
        (words.Length is >= 2 and <= 20).ShouldHold("Your text should have two to twenty words", text);
        foreach (var word in words)
        {
            ForeignPieces(word, vocabulary)
                .ShouldBeSequence([], $"Pieces of your word \"{word}\" that are not in the vocabulary {{ {pieces} }}");
            vocabulary.ContainsKey(word).ShouldBeExactly(false, $"Your word \"{word}\" is in the vocabulary {{ {pieces} }}");
        }
    }

    [Test]
    public void Letters_and_digits_alone_cannot_tell_your_texts_apart()
    {
        var (a, b) = Answer.TextsTheWordRegexCannotTellApart();
        (a.Length is >= 1 and <= 100 && b.Length is >= 1 and <= 100)
            .ShouldHold("Each text should have 1 to 100 characters", new[] { a, b });
        (a != b).ShouldHold("Your texts should differ", new[] { a, b });
        LettersAndDigits(b).ShouldBeSequence(LettersAndDigits(a),
            $"The words of your second text \"{b}\", next to those of the first \"{a}\"");
        (LettersAndDigits(a).Length > 0).ShouldHold("Your texts should have a letter or a digit", new[] { a, b });
        new[] { a, b }.Order(StringComparer.Ordinal).SequenceEqual(["ChatGPT 4o", "ChatGPT-4o"])
            .ShouldBeExactly(false, "Your texts are the README's own example; find others");
    }

    private static string[] ForeignPieces(string word, Dictionary<string, int> vocabulary)
    {
        var runsOfLetters = Regex.Split(word, @"\P{L}+").Where(run => run.Length > 0);
        var marks = word.EnumerateRunes().Where(rune => !Rune.IsLetter(rune)).Select(rune => rune.ToString());
        return [.. runsOfLetters.Concat(marks).Where(piece => !vocabulary.ContainsKey(piece))];
    }

    private static string[] LettersAndDigits(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) ? rune.ToString() : " "))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
