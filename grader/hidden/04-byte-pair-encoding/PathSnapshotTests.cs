using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata04.Hidden;

[Kata(4), Task("path"), Edge]
public sealed class PathSnapshotTests
{
    private static IBytePairEncoding Answer => Subject.Of<IBytePairEncoding>();

    [Test]
    [Asks("The paths of some words with their merges, as one picture.")]
    [Sections("the first word", "the second word", "the third word")]
    public Task Merge_path()
    {
        var text = new SnapshotText("kata 04 · merge path");
        var merges = Corpora.Merges("t+o e+n k+en to+ken");
        Section("token", merges);
        Section("toto taken", merges);
        Section(" token", Reference.RulesOfGpt4o(" token"));
        return Verifier.Verify(text.ToString());

        void Section(string word, Merge[] rules)
        {
            var path = Answer.MergePath(rules, word);
            text.Section(SnapshotText.Token(word))
                .Table(["step", "rule", "rank", "symbols"], path.Select((symbols, step) => Row(rules, path, step)));
        }
    }

    private static string[] Row(Merge[] rules, IReadOnlyList<IReadOnlyList<string>> path, int step)
    {
        var rank = step == 0 ? -1 : Array.FindIndex(rules, rule => path[step - 1].Zip(path[step - 1].Skip(1))
            .Contains((rule.Left, rule.Right)));
        var rule = rank < 0 ? "-" : $"{SnapshotText.Token(rules[rank].Left)}+{SnapshotText.Token(rules[rank].Right)}";
        return [$"{step}", rule, rank < 0 ? "-" : $"{rank}", SnapshotText.Tokens(path[step])];
    }
}
