namespace Katas.Drawing.Drawings;

/// <summary>How pieces grow together: lines of pieces, each made from the one before by joining neighbours.</summary>
/// <param name="Path">The lines from the smallest pieces on. No lines make an outline.</param>
public sealed record MergeTree(IReadOnlyList<IReadOnlyList<string>> Path) : Sketch
{
    public override string InWords => Path.Count == 0
        ? "A tree without leaves."
        : string.Join(" → ", Path.Select(line => string.Join(' ', line.Select(Text.Of)))) + ".";

    /// <summary>Each piece with its first and its last leaf, and the line in which it is first.</summary>
    internal IReadOnlyList<TreeNode> Nodes()
    {
        var nodes = new List<TreeNode>();
        foreach (var (level, line) in Path.Index())
        {
            var from = 0;
            foreach (var piece in line)
            {
                var to = from + LeavesOf(piece, from);
                if (!nodes.Any(node => (node.From, node.To) == (from, to)))
                    nodes.Add(new TreeNode(piece, level, from, to));
                from = to;
            }
        }
        return nodes;
    }

    /// <summary>How many pieces of the first line a piece is made of, from a place on.</summary>
    private int LeavesOf(string piece, int from)
    {
        var (leaves, length) = (0, 0);
        while (length < piece.Length && from + leaves < Path[0].Count)
            length += Math.Max(1, Path[0][from + leaves++].Length);
        return Math.Max(1, leaves);
    }
}

/// <summary>A piece of a tree, which covers the leaves from one up to another.</summary>
internal sealed record TreeNode(string Text, int Level, int From, int To);
