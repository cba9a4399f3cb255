using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata04.Tests;

[Kata(4), Task("segments")]
public sealed class BytePairEncodingTests
{
    private static readonly Dictionary<string, int> Tokens = new() { ["to"] = 7, ["token"] = 5, ["ken"] = 3, ["den"] = 2 };

    private static readonly Dictionary<string, int> Newest = new() { ["low"] = 5, ["lower"] = 2, ["newest"] = 6, ["widest"] = 3 };

    private static readonly IReadOnlyList<Merge> TokenMerges = Merges("t+o e+n k+en to+ken");

    private static IBytePairEncoding Answer => Subject.Of<IBytePairEncoding>();

    [Test, Task("training"), Edge]
    public void Train_merges_the_pair_with_the_highest_count_first() =>
        Answer.Train(Tokens, 1).ShouldBeSequence(Merges("t+o"), "Train({to: 7, token: 5, ken: 3, den: 2}, 1)");

    [Test, Task("training"), Edge]
    public void Train_counts_again_after_every_merge() =>
        Answer.Train(Tokens, 4).ShouldBeSequence(TokenMerges, "Train({to: 7, token: 5, ken: 3, den: 2}, 4)");

    [Test, Task("training"), Edge]
    public void Train_learns_the_merges_of_hug_pug_pun_bun_and_hugs() =>
        Answer.Train(new Dictionary<string, int> { ["hug"] = 10, ["pug"] = 5, ["pun"] = 12, ["bun"] = 4, ["hugs"] = 5 }, 3)
            .ShouldBeSequence(Merges("u+g u+n h+ug"), "Train({hug: 10, pug: 5, pun: 12, bun: 4, hugs: 5}, 3)");

    [Test, Task("training")]
    public void Train_gives_a_tie_to_the_ordinally_greatest_pair() =>
        Answer.Train(Newest, 12).ShouldBeSequence(
            Merges("s+t e+st o+w l+ow w+est n+e ne+west w+i wi+d wid+est low+e lowe+r"),
            "Train({low: 5, lower: 2, newest: 6, widest: 3}, 12)");

    [Test, Task("training"), Edge]
    public void Train_decides_a_tie_by_the_numbers_of_the_characters() =>
        Answer.Train(new Dictionary<string, int> { ["Bc"] = 3, ["ac"] = 3 }, 2)
            .ShouldBeSequence(Merges("a+c B+c"), "Train({Bc: 3, ac: 3}, 2)");

    [Test, Task("training"), Edge]
    public void Train_looks_at_the_left_side_of_a_tie_first() =>
        Answer.Train(new Dictionary<string, int> { ["de"] = 3, ["dee"] = 4, ["df"] = 4 }, 2)
            .ShouldBeSequence(Merges("d+e de+e"), "Train({de: 3, dee: 4, df: 4}, 2)");

    [Test, Task("training"), Edge]
    public void Train_counts_overlapping_neighbours_each() =>
        Answer.Train(new Dictionary<string, int> { ["aaaa"] = 2, ["bc"] = 5 }, 1)
            .ShouldBeSequence(Merges("a+a"), "Train({aaaa: 2, bc: 5}, 1)");

    [Test, Task("training"), Edge]
    public void Train_never_joins_the_end_of_a_word_with_the_start_of_the_next() =>
        Answer.Train(new Dictionary<string, int> { ["no"] = 9, ["on"] = 8 }, 9)
            .ShouldBeSequence(Merges("n+o o+n"), "Train({no: 9, on: 8}, 9)");

    [Test, Task("training"), Edge]
    public void Train_stops_when_no_pair_is_left() =>
        Answer.Train(new Dictionary<string, int> { ["abc"] = 1, ["c"] = 4 }, 10)
            .ShouldBeSequence(Merges("b+c a+bc"), "Train({abc: 1, c: 4}, 10)");

    [Test, Task("training"), Edge]
    public void Train_refuses_a_negative_number_of_merges() =>
        Refusal.Of(() => Answer.Train(Tokens, -1), "Train with -1 merges");

    [Test, Task("path")]
    public void The_vocabulary_is_the_alphabet_and_then_what_each_merge_makes()
    {
        Answer.Vocabulary(["t", "o", "k", "e", "n"], TokenMerges)
            .ShouldBeSequence(["t", "o", "k", "e", "n", "to", "en", "ken", "token"], "Vocabulary of t, o, k, e, n and four merges");
        Answer.Vocabulary(["c", "b", "a"], Merges("a+b b+c ab+c a+bc"))
            .ShouldBeSequence(["c", "b", "a", "ab", "bc", "abc"], "Vocabulary of c, b, a and a+b, b+c, ab+c, a+bc");
        Answer.Decode(["t", "o", "k", "e", "n"], TokenMerges, [8, 5, 4]).ShouldBeText("tokenton", "Decode of 8, 5, 4");
    }

    [Test, Task("path")]
    public void MergePath_of_token()
    {
        Lines(Answer.MergePath(TokenMerges, "token"))
            .ShouldBeSequence(["t o k e n", "to k e n", "to k en", "to ken", "token"], "MergePath of token with t+o, e+n, k+en, to+ken");
        Lines(Answer.MergePath(TokenMerges, "toto"))
            .ShouldBeSequence(["t o t o", "to to"], "MergePath of toto with t+o, e+n, k+en, to+ken");
    }

    [Test, Edge]
    public void Segment_of_a_word_with_a_known_stem() =>
        Answer.Segment(TokenMerges, "tokens").ShouldBeSequence(["token", "s"], "Segment of tokens with t+o, e+n, k+en, to+ken");

    [Test, Edge]
    public void Segment_of_a_word_never_seen() =>
        Answer.Segment(TokenMerges, "taken").ShouldBeSequence(["t", "a", "ken"], "Segment of taken with t+o, e+n, k+en, to+ken");

    [Test]
    public void Segment_replays_the_merges_as_GPT_4o_does() =>
        Answer.Segment(Merges("i+n in+g c+h t+e a+ch ach+ing te+ach"), "teaching")
            .ShouldBeSequence(["te", "aching"], "Segment of teaching with i+n, in+g, c+h, t+e, a+ch, ach+ing, te+ach");

    [Test]
    public void Segment_of_five_equal_letters_works_from_left_to_right() =>
        Answer.Segment(Merges("a+a aa+a"), "aaaaa").ShouldBeSequence(["aa", "aaa"], "Segment of aaaaa with a+a, aa+a");

    [Test, Edge]
    public void Segment_starts_from_characters_and_not_from_halves_or_groups_of_them() =>
        Answer.Segment(Merges("a+👍"), "a👍🏽🙃").ShouldBeSequence(["a👍", "🏽", "🙃"], "Segment of a👍🏽🙃 with a+👍");

    [Test, Edge]
    public void Segment_never_merges_the_end_of_a_symbol() =>
        Answer.Segment(Merges("x+a a+b"), "xab").ShouldBeSequence(["xa", "b"], "Segment of xab with x+a, a+b");

    [Test, Edge]
    public void Segment_shortens_aaabdaaabac_to_five_tokens() =>
        Answer.Segment(Merges("a+a aa+a aaa+b"), "aaabdaaabac")
            .ShouldBeSequence(["aaab", "d", "aaab", "a", "c"], "Segment of aaabdaaabac with a+a, aa+a, aaa+b");

    [Test]
    public void Encode_replays_the_merges_and_refuses_characters_outside_the_alphabet()
    {
        string[] alphabet = ["a", "c", "e", "g", "h", "i", "n", "t"];
        Answer.Encode(alphabet, Merges("i+n in+g c+h t+e a+ch ach+ing te+ach"), "teaching")
            .ShouldBeSequence([11, 13], "Encode of teaching with i+n, in+g, c+h, t+e, a+ch, ach+ing, te+ach");
        Refusal.Of(() => Answer.Encode(alphabet, Merges("t+e"), "teacher"), "Encode of teacher, where r is not in the alphabet,");
    }

    [Test, Edge]
    public void Encode_gives_each_token_its_place_in_the_vocabulary() =>
        Answer.Encode(["t", "o", "k", "e", "n"], TokenMerges, "tokenton").ShouldBeSequence([8, 5, 4], "Encode of tokenton");

    [Test, Task("path"), Edge]
    public void Decode_refuses_an_id_beyond_the_vocabulary() =>
        Refusal.Of(() => Answer.Decode(["t", "o", "k", "e", "n"], TokenMerges, [9]), "Decode of 9, where ids run from 0 to 8,");

    private static Merge[] Merges(string rules) =>
        [.. rules.Split(' ').Select(rule => new Merge(rule.Split('+')[0], rule.Split('+')[1]))];

    private static string[] Lines(IReadOnlyList<IReadOnlyList<string>> path) => [.. path.Select(symbols => string.Join(' ', symbols))];
}
