using Katas.Drawing.Drawings;
using NUnit.Framework;
using Shouldly;

namespace Drawing.Tests.Drawings;

/// <summary>What a drawing says to who cannot see it.</summary>
internal sealed class SketchWordsTests
{
    [Test]
    public void A_heatmap_says_its_rows_and_what_is_hidden() => new Heatmap(["a", "b"], ["0", "1"], [[0.5, null], [-1.25, double.NaN]])
        .InWords.ShouldBe("a: 0.5 hidden; b: −1.25 NaN.");

    [Test]
    public void Small_numbers_are_not_shown_as_nothing() =>
        Heatmap.Of(["a"], ["0", "1"], [[-0.0039, 0]]).InWords.ShouldBe("a: −0.004 0.");

    [Test]
    public void Boxes_show_their_spaces_and_their_numbers() => new BoxRows([new BoxRow("ids", [new Box(" a", "7"), new Box("b", "8")])])
        .InWords.ShouldBe("ids: 7 ␣a | 8 b.");

    [Test]
    public void A_learners_text_cannot_command_a_terminal() =>
        BoxRow.Of("pieces", ["\u001b[2J"]).ShouldSatisfyAllConditions(row => new BoxRows([row]).InWords.ShouldNotContain("\u001b"));

    [Test]
    public void An_outline_says_that_it_is_empty()
    {
        Sketch[] outlines =
        [
            Heatmap.Outline(["a"], ["0"]), BoxRows.Outline("ids"), new LineChart("d", "weight", [1, 2], []), new Grid(["a", "b"], []),
            new ShareBars("score", ["1"], []),
        ];

        outlines.ShouldAllBe(outline => outline.InWords.Contains("empty", StringComparison.Ordinal));
    }

    [Test]
    public void A_tree_knows_which_leaves_a_piece_is_made_of()
    {
        var tree = new MergeTree([["l", "o", "w"], ["l", "ow"], ["low"]]);

        tree.Nodes().Select(node => (node.Text, node.Level, node.From, node.To)).ShouldBe(
            [("l", 0, 0, 1), ("o", 0, 1, 2), ("w", 0, 2, 3), ("ow", 1, 1, 3), ("low", 2, 0, 3)]);
    }
}
