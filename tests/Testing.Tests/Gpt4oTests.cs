using System.Text;
using Katas.Testing;
using Microsoft.ML.Tokenizers;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Testing.Tests;

/// <summary>Ids and texts are those that the tokenizer of Microsoft.ML.Tokenizers gives.</summary>
internal sealed class Gpt4oTests
{
    private static readonly Lazy<TiktokenTokenizer> Package = new(() => TiktokenTokenizer.CreateForModel("gpt-4o"));

    /// <summary>Parts in which the pattern that cuts a text into pieces tells one kind of character from another.</summary>
    private static readonly string[] Parts =
    [
        "a", "the", "Byte", "HTTP", "ß", "É", "e\u0301", "ǅ", "ʰ", "ſ", "ª", "\u0301", "\u20DD", "İ", "ı", "Ελλάδα", "мир",
        "'s", "'S", "'t", "'re", "'VE", "'m", "'ll", "'d", "'ſ", "'", "’s", "0", "7", "42", "1234567", "½", "Ⅷ", "٣", "४२", "²",
        " ", "  ", "\t", "\n", "\r\n", "\r", "\v", "\f", "\u0085", "\u00A0", "\u2003", "\u2028", "\u3000", "\u200B", "\uFEFF", "\0",
        "!", "?!", "...", "/", "//", "_", "-", "€", "$", "+=", "{}", ");", "\uFFFD", "<|endofprompt|",
        "🙃", "👩‍👧", "🇮🇳", "👍🏽", "𝒜", "𠀀", "\uD83D", "\uDE43", "\uD83D\uD83D",
        "नमस्ते", "हिन्दी", "क्", "你好", "世界", "カタカナ", "한국어", "ไทย", "שלום", "مرحبا",
    ];

    private static readonly TestCaseData[] Kinds =
    [
        Texts("Parts", Parts),
        Texts("Pairs of parts", from first in Parts from second in Parts select first + second),
        Texts("Sentences", ["", "I use it daily.", "DON'T! We'LL see; they're 'so' sure it's y'all's.", "So:\r\n\r\n  \"No.\"  \n\t\n x "]),
        Texts("Runs", from part in Parts from times in new[] { 2, 3, 17, 150 } select Repeated(part, times)),
        Texts("Suites, answers and pages", Files("tests/Katas.Tests", "grader/hidden", "exercises", "solutions")),
        Texts("Random parts", from random in Randoms(3000) select string.Concat(random.GetItems(Parts, random.Next(1, 30)))),
        Texts("Random letters", from random in Randoms(1000) select random.GetString("abcdefghijklmnopqrstuvwxyz", random.Next(1, 300))),
        Texts("Random characters", from random in Randoms(1000) select string.Concat(Characters(random))),
    ];

    [TestCaseSource(nameof(Kinds))]
    public void A_text_has_the_ids_that_the_package_gives_it(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            Gpt4o.Encode(text).ShouldBe(Package.Value.EncodeToIds(OfWholeCharacters(text)), text);
    }

    [Test]
    public void An_id_has_the_text_that_the_package_gives_it()
    {
        int[] ids = [.. Enumerable.Range(-1, 300_000), int.MinValue, int.MaxValue];

        ids.Where(id => Gpt4o.Decode(id) != Package.Value.Decode([id])).ShouldBeEmpty();
        Package.Value.SpecialTokens!.Values.Select(Gpt4o.Decode).ShouldBe(Package.Value.SpecialTokens.Keys);
    }

    [Test]
    public void A_special_token_is_text_like_any_other() =>
        string.Concat(Gpt4o.Encode("<|endoftext|>").Select(Gpt4o.Decode)).ShouldBe("<|endoftext|>");

    [Test]
    public void A_piece_may_be_long() => // the package takes the square of its length
        Gpt4o.Encode(Repeated("a", 200_000)).ShouldBe(Enumerable.Repeat(Gpt4o.Encode("aaaaaaaa").Single(), 25_000));

    [TestCase("aaa", "3 0")]
    [TestCase("aaaa", "3 3")]
    [TestCase("abc", "0 4")] // from the left it would be 5 2
    [TestCase("bcbc", "4 4")]
    public void Of_all_pairs_the_one_of_least_rank_is_merged_first_and_the_leftmost_of_equals(string text, string ids)
    {
        var tokens = RankedTokens.Read(Lines("a", "b", "c", "aa", "bc", "ab"));

        string.Join(' ', PairMerger.Encode(tokens, Encoding.UTF8.GetBytes(text))).ShouldBe(ids);
    }

    [TestCase("")]
    [TestCase("Capacity: 1\r\nIQ==")]
    [TestCase("Capacity: 1\r\nI\r\n")]
    public void A_damaged_vocabulary_is_not_read(string lines) =>
        Should.Throw<InvalidDataException>(() => RankedTokens.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines))));

    private static TestCaseData Texts(string name, IEnumerable<string> texts) => new TestCaseData(texts).SetArgDisplayNames(name);

    /// <summary>With U+FFFD for half a character, as tiktoken reads it; the package makes bytes of it that are no UTF-8.</summary>
    private static string OfWholeCharacters(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Repeated(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    private static IEnumerable<Random> Randoms(int count) => Enumerable.Range(0, count).Select(seed => new Random(seed));

    private static char[] Characters(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)random.Next(random.Next(2) > 0 ? 0x500 : 0x10000))];

    private static IEnumerable<string> Files(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
        .Where(file => Path.GetExtension(file) is ".cs" or ".md" or ".txt").Select(File.ReadAllText);

    private static MemoryStream Lines(params string[] tokens) => new(Encoding.UTF8.GetBytes(
        string.Concat(tokens.Select(token => $"{Convert.ToBase64String(Encoding.UTF8.GetBytes(token))}\r\n")
            .Prepend($"Capacity: {tokens.Length}\r\n"))));
}
