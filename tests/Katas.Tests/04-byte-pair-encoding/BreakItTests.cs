using System.Text;
using System.Text.Json;
using Katas.Testing;
using Microsoft.ML.Tokenizers;
using NUnit.Framework;

namespace Katas.Kata04.Tests;

[Kata(4), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_word_is_split_otherwise_by_longest_match()
    {
        var (word, merges) = Answer.GreedyLongestMatchIsNotBpe();
        (word.Length is >= 2 and <= 14 && IsLowerCase(word)).ShouldHold("The word should have 2 to 14 letters a to z", word);
        (merges.Count <= 12).ShouldHold("There should be at most 12 merges", merges);
        ShouldBeWellFormed(merges);
        (word != "teaching").ShouldHold("The word should not be the README's own", word);

        var made = merges.Select(merge => merge.Left + merge.Right).ToHashSet();
        var greedy = Greedy(word, made.Contains);
        var replayed = Replay(word, merges);
        greedy.SequenceEqual(replayed).ShouldBeExactly(false, $"Both ways split {word} into {Show.Value(replayed)}; do they agree");
    }

    [Test]
    public void Your_English_word_is_split_otherwise_by_GPT_4o()
    {
        var word = Answer.EnglishWordThatBreaksGreedyInGpt4o();
        (word.Length is >= 4 and <= 14 && IsLowerCase(word)).ShouldHold("The word should have 4 to 14 letters a to z", word);
        (word != "teaching").ShouldHold("The word should not be the README's own", word);

        var greedy = Greedy(word, piece => Gpt4o.Encode(piece).Count == 1);
        var real = Gpt4o.Encode(word).Select(Gpt4o.Decode).ToArray();
        greedy.SequenceEqual(real).ShouldBeExactly(false,
            $"Longest match and GPT-4o both split {word} into {Show.Value(real)}; do they agree");
    }

    private static void ShouldBeWellFormed(IReadOnlyList<Merge> merges)
    {
        var known = new HashSet<string>();
        foreach (var (left, right) in merges)
        {
            foreach (var side in new[] { left, right })
            {
                (IsLowerCase(side) && (side.Length == 1 || known.Contains(side)))
                    .ShouldHold($"Each side of {left}+{right} should be a letter a to z or the result of an earlier merge", side);
            }
            known.Add(left + right);
        }
    }

    private static bool IsLowerCase(string text) => text.All(char.IsAsciiLetterLower);

    /// <summary>The obvious way: cut off the longest piece that is known, or else one letter.</summary>
    private static List<string> Greedy(string word, Func<string, bool> isKnown)
    {
        var pieces = new List<string>();
        for (var start = 0; start < word.Length; start += pieces[^1].Length)
        {
            var length = Enumerable.Range(1, word.Length - start).LastOrDefault(length => isKnown(word.Substring(start, length)), 1);
            pieces.Add(word.Substring(start, length));
        }
        return pieces;
    }

    /// <summary>What a tokenizer in daily use makes of the word with these merges.</summary>
    private static string[] Replay(string word, IReadOnlyList<Merge> merges)
    {
        var tokens = word.Select(letter => $"{letter}")
            .Concat(merges.SelectMany(merge => new[] { merge.Left, merge.Right, merge.Left + merge.Right })).Distinct();
        using var vocabulary = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(tokens.Index()
            .ToDictionary(entry => entry.Item, entry => entry.Index)));
        using var rules = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(merges.Distinct()
            .Select(merge => $"{merge.Left} {merge.Right}\n"))));
        return [.. BpeTokenizer.Create(vocabulary, rules).EncodeToTokens(word, out _).Select(token => token.Value)];
    }
}
