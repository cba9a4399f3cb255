using Katas.Wire;

namespace Katas.Grading.Diagnosing.Sealing;

/// <summary>
/// The replies to a list of calls as one text: in their order, each number by the cell of a grid that it lies in. A number near the
/// edge of its cell may lie in the next one in the eyes of a computer that rounds otherwise, so a fingerprint may have several texts.
/// </summary>
public sealed record ReplyFingerprint
{
    private const int MostDoubtful = 6; // 64 texts; more numbers near an edge are as rare as a wrong answer by chance

    private readonly IReadOnlyList<IReadOnlyList<ReplyToken>> replies;

    private ReplyFingerprint(IReadOnlyList<IReadOnlyList<ReplyToken>> replies) => this.replies = replies;

    /// <summary>
    /// How many bits a guess of these replies takes: to write down the different values, and which of the replies comes when.
    /// </summary>
    public double Bits
    {
        get
        {
            var order = replies.Select(TextOf).GroupBy(text => text)
                .Sum(same => -same.Count() * Math.Log2((double)same.Count() / replies.Count));
            return order + replies.SelectMany(reply => reply).DistinctBy(token => token.Text).Sum(token => token.Bits);
        }
    }

    /// <summary>The fingerprint; null if one of the replies is neither an answer nor an exception.</summary>
    public static ReplyFingerprint? Of(Member member, IReadOnlyList<Reply> replies)
    {
        var tokens = replies.Select(reply => ReplyToken.Of(member, reply)).OfType<IReadOnlyList<ReplyToken>>().ToArray();
        return tokens.Length == replies.Count ? new ReplyFingerprint(tokens) : null;
    }

    /// <summary>Whether both have a text in common.</summary>
    public bool Matches(ReplyFingerprint other) => Texts().Intersect(other.Texts(), StringComparer.Ordinal).Any();

    /// <summary>The text itself, then those with neighbouring cells.</summary>
    public IEnumerable<string> Texts()
    {
        ReplyToken[] tokens = [.. replies.SelectMany(reply => reply.Append(ReplyToken.End))];
        int[] doubtful = [.. tokens.Index().Where(token => token.Item.Neighbour is not null)
            .Select(token => token.Index).Take(MostDoubtful)];
        for (var choice = 0; choice < 1 << doubtful.Length; choice++)
        {
            var texts = tokens.Select(token => token.Text).ToArray();
            foreach (var (bit, index) in doubtful.Index().Where(place => (choice >> place.Index & 1) == 1))
                texts[index] = tokens[index].Neighbour!;
            yield return string.Join('|', texts);
        }
    }

    private static string TextOf(IEnumerable<ReplyToken> reply) => string.Join('|', reply.Select(token => token.Text));
}
