using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata04.Hidden;

[Kata(4), Task("training")]
public sealed class TrainHiddenTests
{
    private static IBytePairEncoding Answer => Subject.Of<IBytePairEncoding>();

    [Test]
    [Asks("The merges learned from corpora with many ties and overlaps.")]
    public void Train_learns_the_right_merges_from_any_corpus() =>
        Property.Holds(Corpora.Corpus, corpus => Answer.Train(corpus, 12)
            .ShouldBeSequence(Reference.Train(corpus, 12), $"Train({Show.Value(corpus)}, 12)"));

    [Test]
    [Asks("The merges learned from corpora of characters of all planes, on a machine of another language.")]
    [SetCulture("tr-TR")]
    public void Train_learns_the_right_merges_from_any_characters() =>
        Property.Holds(Corpora.WideCorpus, corpus => Answer.Train(corpus, 12)
            .ShouldBeSequence(Reference.Train(corpus, 12), $"Train({Show.Value(corpus)}, 12)"));

    [Test, Edge]
    [SetCulture("tr-TR")]
    [Asks("A tie of capital and small letters on a machine of another language.")]
    public void Train_breaks_ties_by_code_whatever_the_culture()
    {
        Answer.Train(new Dictionary<string, int> { ["aB"] = 3, ["Ab"] = 3 }, 1)
            .ShouldBeSequence(Corpora.Merges("a+B"), "Train({aB: 3, Ab: 3}, 1) on a Turkish machine");
    }

    [Test, Edge]
    [SetCulture("de-DE")]
    [Asks("The merges of corpora with many ties on a machine of yet another language.")]
    public void Train_breaks_ties_by_code_on_a_German_machine_too() =>
        Property.Holds(Corpora.Corpus, corpus => Answer.Train(corpus, 6)
            .ShouldBeSequence(Reference.Train(corpus, 6), $"Train({Show.Value(corpus)}, 6) on a German machine"), 10);

    [Test, Edge]
    [Asks("The merges of a corpus that was searched out to tell wrong trainers apart.")]
    public void Train_tells_many_wrong_trainers_apart() =>
        Answer.Train(new Dictionary<string, int> { ["bnAn"] = 1, ["At"] = 6, ["nAnAn"] = 1, ["aa"] = 2, ["nb"] = 1 }, 6)
            .ShouldBeSequence(Corpora.Merges("A+t n+A nA+n a+a nA+nAn n+b"), "Train({bnAn: 1, At: 6, nAnAn: 1, aa: 2, nb: 1}, 6)");

    [Test, Edge]
    [Asks("A tie of pairs whose left sides begin alike.")]
    public void Train_compares_the_left_sides_before_the_right_sides() =>
        Answer.Train(new Dictionary<string, int> { ["ab"] = 5, ["abb"] = 2, ["ac"] = 2 }, 2)
            .ShouldBeSequence(Corpora.Merges("a+b ab+b"), "Train({ab: 5, abb: 2, ac: 2}, 2)");

    [Test, Edge]
    [Asks("The merges of words in which a pair also stands at the edge of longer symbols.")]
    public void Train_does_not_merge_inside_a_longer_symbol() =>
        Answer.Train(new Dictionary<string, int> { ["xa"] = 9, ["xab"] = 1, ["ab"] = 5, ["abx"] = 1 }, 9)
            .ShouldBeSequence(Corpora.Merges("x+a a+b xa+b ab+x"), "Train({xa: 9, xab: 1, ab: 5, abx: 1}, 9)");

    [Test, Edge]
    [Asks("The merges of words of emoji.")]
    public void Train_takes_an_emoji_for_one_character() =>
        Answer.Train(new Dictionary<string, int> { ["🙃🙂"] = 2, ["a"] = 9 }, 5)
            .ShouldBeSequence(Corpora.Merges("🙃+🙂"), "Train({🙃🙂: 2, a: 9}, 5)");

    [Test, Edge]
    [Asks("The merges of words with spaces.")]
    public void Train_takes_a_space_for_a_character() =>
        Answer.Train(new Dictionary<string, int> { [" to"] = 4, ["no to"] = 1 }, 2)
            .ShouldBeSequence([new("t", "o"), new(" ", "to")], "Train({\" to\": 4, \"no to\": 1}, 2)");

    [Test, Edge]
    [Asks("More merges should begin with the same ones.")]
    public void Train_with_more_merges_only_adds_to_the_list() =>
        Property.Holds(Corpora.Corpus, corpus => Answer.Train(corpus, 5)
            .ShouldBeSequence([.. Answer.Train(corpus, 6).Take(5)], "5 merges, and the first 5 of 6"), 20);

    [Test, Edge]
    [Asks("The same words in another order.")]
    public void Train_does_not_depend_on_the_order_of_the_words() =>
        Property.Holds(Corpora.Corpus, corpus =>
        {
            var turned = corpus.Skip(1).Append(corpus.First()).Reverse().ToDictionary();
            Answer.Train(turned, 8).ShouldBeSequence(Answer.Train(corpus, 8), "The merges of the same words in another order");
        }, 20);

    [Test, Edge]
    [Asks("The same words, each occurring twice as often.")]
    public void Train_does_not_change_when_every_count_doubles() =>
        Property.Holds(Corpora.Corpus, corpus =>
        {
            var doubled = corpus.ToDictionary(entry => entry.Key, entry => 2 * entry.Value);
            Answer.Train(doubled, 8).ShouldBeSequence(Answer.Train(corpus, 8), "The merges with every count doubled");
        }, 20);

    [Test, Edge]
    [Asks("Every merge should shorten the corpus.")]
    public void Every_merge_shortens_the_corpus() =>
        Property.Holds(Corpora.Corpus, corpus =>
        {
            var merges = Answer.Train(corpus, 20);
            var sizes = Enumerable.Range(0, merges.Count + 1)
                .Select(count => corpus.Keys.Sum(word => Reference.Segment([.. merges.Take(count)], word).Length)).ToArray();
            sizes.Zip(sizes.Skip(1)).All(step => step.Second < step.First)
                .ShouldHold($"Each of the merges {Show.Value(merges)} should shorten the corpus; its sizes", sizes);
        }, 20);

    [TestCase(0)]
    [TestCase(1)]
    [Edge]
    [Asks("As many merges as asked for, and none.")]
    public void Train_learns_as_many_merges_as_asked_for(int count) =>
        Answer.Train(new Dictionary<string, int> { ["abcd"] = 2 }, count).Count
            .ShouldBeExactly(count, $"The number of merges of Train({{abcd: 2}}, {count})");

    [Test, Edge]
    [Asks("Words without pairs, and no words.")]
    public void Train_learns_nothing_where_there_are_no_pairs()
    {
        Answer.Train(new Dictionary<string, int>(), 3).ShouldBeSequence([], "Train of no words");
        Answer.Train(new Dictionary<string, int> { ["a"] = 3, [""] = 2, ["🙃"] = 1 }, 3)
            .ShouldBeSequence([], "Train of words with one character or none");
    }

    [Test, Edge]
    [Asks("The merges of a large corpus.")]
    public void Train_copes_with_a_large_corpus()
    {
        var corpus = Corpora.Large(500);
        Answer.Train(corpus, 40).ShouldBeSequence(Reference.Train(corpus, 40), "Train of 500 words, 40 merges");
    }

    [Test, Edge]
    [Asks("The merges of words that are unusual texts.")]
    public void Every_kind_of_text_can_be_a_word()
    {
        var texts = Extremes.Texts(new Probe());
        var corpus = texts.DistinctBy(text => text.Value).Select((text, i) => (text.Value, 1 + (i % 3))).ToDictionary();
        Answer.Train(corpus, 12).ShouldBeSequence(Reference.Train(corpus, 12), "Train of unusual words, 12 merges");
        foreach (var (what, text) in texts.Where(text => text.Value.Length <= 600))
        {
            var alone = new Dictionary<string, int> { [text] = 2 };
            Answer.Train(alone, 3).ShouldBeSequence(Reference.Train(alone, 3), $"Train of {what}, 3 merges");
        }
    }

    [Test, Edge]
    [Asks("A large count, and more merges than there are pairs.")]
    public void Large_numbers_are_no_trouble() =>
        Answer.Train(new Dictionary<string, int> { ["ab"] = 70_000, ["abc"] = 8, ["cb"] = 9 }, int.MaxValue)
            .ShouldBeSequence(Corpora.Merges("a+b c+b ab+c"), $"Train({{ab: 70 000, abc: 8, cb: 9}}, {int.MaxValue})");

    [Test, Edge]
    [Asks("The same corpus again after others, with other counts and another number of merges.")]
    public void Other_counts_give_other_merges()
    {
        var often = new Probe().Int(20, 90);
        Dictionary<string, int> first = new() { ["ab"] = often, ["bc"] = 3 }, second = new() { ["ab"] = 2, ["bc"] = often };
        foreach (var (corpus, count) in new[] { (first, 1), (second, 1), (first, 2), (first, 1) })
            Answer.Train(corpus, count).ShouldBeSequence(Reference.Train(corpus, count), $"Train({Show.Value(corpus)}, {count})");
    }

    [Test, Edge]
    [Asks("Train should refuse null, counts below one and a negative number of merges.")]
    public void Train_refuses_bad_input()
    {
        Refusal.Of(() => Answer.Train(null!, 1), "A missing corpus");
        Refusal.Of(() => Answer.Train(new Dictionary<string, int> { ["ab"] = 1, ["cd"] = 0 }, 1), "A word that occurs 0 times");
        Refusal.Of(() => Answer.Train(new Dictionary<string, int> { ["ab"] = -3 }, 1), "A word that occurs -3 times");
        Refusal.Of(() => Answer.Train(new Dictionary<string, int> { ["ab"] = 1 }, int.MinValue), "A number of merges of -2147483648");
    }

    [Test, Edge]
    [Asks("The merges learned from a small corpus, with counts, as one picture.")]
    [Sections("the merges and their counts")]
    public Task Merge_trace()
    {
        var corpus = new Dictionary<string, int> { ["to"] = 7, ["token"] = 5, ["ken"] = 3, ["den"] = 2 };
        var merges = Answer.Train(corpus, 4);
        var rows = merges.Select((merge, rank) =>
            new[] { $"{rank}", $"{merge}", $"{Count(corpus, [.. merges.Take(rank)], merge)}", $"[{merge.Left}{merge.Right}]",
                After([.. merges.Take(rank + 1)]) });
        return Verifier.Verify(new SnapshotText("kata 04 · merge trace").Section("to 7, token 5, ken 3, den 2")
            .Table(["#", "pair", "count", "new token", "corpus after"], rows).ToString());

        string After(Merge[] learned) =>
            string.Join(' ', corpus.Keys.Select(word => SnapshotText.Tokens(Reference.Segment(learned, word))));
    }

    private static int Count(Dictionary<string, int> corpus, Merge[] learned, Merge merge) => corpus.Sum(entry =>
    {
        var symbols = Reference.Segment(learned, entry.Key);
        return entry.Value * symbols.Zip(symbols.Skip(1)).Count(pair => pair == (merge.Left, merge.Right));
    });
}
