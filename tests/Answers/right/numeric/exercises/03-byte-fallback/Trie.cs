namespace Katas.Kata03;

/// <summary>A tree of chars: the path to a node is the piece, and the node knows its place.</summary>
internal sealed class Trie
{
    private readonly List<(Dictionary<char, int> Next, int Place)> nodes = [([], -1)];

    public Trie(IReadOnlyList<string> pieces)
    {
        if (pieces == null) throw new ArgumentException("known pieces");
        for (int i = 0; i < pieces.Count; i++)
        {
            int node = 0;
            foreach (char c in pieces[i] ?? throw new ArgumentException("known piece " + i))
            {
                if (!nodes[node].Next.TryGetValue(c, out int next))
                {
                    nodes[node].Next[c] = next = nodes.Count;
                    nodes.Add(([], -1));
                }
                node = next;
            }
            nodes[node] = nodes[node].Place < 0 ? (nodes[node].Next, i) : throw new ArgumentException(pieces[i] + " twice");
        }
    }

    public int Find(string piece)
    {
        int node = 0;
        foreach (char c in piece)
            if (!nodes[node].Next.TryGetValue(c, out node)) return -1;
        return nodes[node].Place;
    }
}
