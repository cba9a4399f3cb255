using System.Text;
using System.Text.RegularExpressions;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata03.Tests;

[Kata(3), Task("break-it")]
public sealed class BreakItTests
{
    private static readonly Dictionary<string, int> English =
        Numbered("[UNK]", " ", "the", "saw", "a", "dose", ":", ".", "mg", "take", "1", "2", "10");

    private static readonly Dictionary<string, int> German = Numbered("3", "Tropfen", " ", "Gib", "und", "[UNK]", "nimm", ".", "12", "7");

    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void UNK_hides_a_word_in_English() => ShouldLookAlike(English, Answer.TextsUnkCannotTellApart(English));

    [Test]
    public void UNK_hides_a_word_in_German() => ShouldLookAlike(German, Answer.TextsUnkCannotTellApart(German));

    [Test]
    public void UNK_hides_a_number_in_English() => ShouldDifferInNumbersOnly(English, Answer.NumbersUnkCannotTellApart(English));

    [Test]
    public void UNK_hides_a_number_in_German() => ShouldDifferInNumbersOnly(German, Answer.NumbersUnkCannotTellApart(German));

    private static void ShouldDifferInNumbersOnly(Dictionary<string, int> vocabulary, (string[] A, string[] B) texts)
    {
        ShouldLookAlike(vocabulary, texts);
        WithoutNumbers(texts.B).ShouldBeText(WithoutNumbers(texts.A), "Your second text, with # for each number, next to the first");
    }

    private static void ShouldLookAlike(Dictionary<string, int> vocabulary, (string[] A, string[] B) texts)
    {
        var (a, b) = texts;
        foreach (var pieces in new[] { a, b })
        {
            (pieces.Length is >= 1 and <= 20).ShouldHold("Your texts should have 1 to 20 pieces each", pieces);
            pieces.Any(piece => piece != "[UNK]" && vocabulary.ContainsKey(piece))
                .ShouldHold("Your texts should have a known piece each", pieces);
            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(pieces)))
                .ShouldBeText(string.Concat(pieces), "Your text, back from its bytes");
        }
        (string.Concat(a) != string.Concat(b)).ShouldHold("Your texts should differ when their pieces are joined", new[] { a, b });
        (!IsReadme(string.Concat(a), string.Concat(b))).ShouldHold("Your texts are the README's own example; find others", new[] { a, b });
        Naive(vocabulary, b).ShouldBeSequence(Naive(vocabulary, a),
            $"The ids of your second text {Show.Value(b)} with [UNK], next to those of the first {Show.Value(a)}");
    }

    private static int[] Naive(Dictionary<string, int> vocabulary, string[] pieces) =>
        [.. pieces.Select(piece => vocabulary.GetValueOrDefault(piece, vocabulary["[UNK]"]))];

    private static string WithoutNumbers(string[] pieces) => Regex.Replace(string.Concat(pieces), "[0-9]+", "#");

    private static bool IsReadme(string a, string b) =>
        string.CompareOrdinal(a, b) < 0 ? (a, b) is ("the quagga", "the zebra") or ("dose: 5 mg", "dose: 50 mg") : a != b && IsReadme(b, a);

    private static Dictionary<string, int> Numbered(params string[] pieces) => pieces.Select((piece, id) => (piece, id)).ToDictionary();
}
