using Katas.Drawing;
using Katas.Testing;

namespace Katas.Kata00.Pictures;

/// <summary>What moving and what stretching scores does to their softmax.</summary>
[Interview(0)]
internal sealed class WarmUpInterview : IInterview
{
    public IReadOnlyList<string> Points { get; } =
    [
        "Softmax sees differences only: one number added to all scores changes no weight. That is why the largest may be subtracted first.",
        "Multiplying is another matter: the larger the differences, the closer the weights come to all or nothing.",
        "Attention scores are sums of d_k products, and so they stretch like √d_k without anybody wanting it; dividing takes "
            + "just that back.",
        "One softmax is one budget of attention. Several heads have several of them, so that a token can attend to two things at once.",
    ];

    public IReadOnlyList<PicturePart> Evidence { get; } =
    [
        Tables.Of("Your Softmax, of scores moved and stretched",
            "Moved scores keep their weights; stretched ones give everything to the largest.", ["scores", "first", "second", "third"],
            () => [Row("1 2 3", [1, 2, 3]), Row("101 102 103", [101, 102, 103]), Row("0.1 0.2 0.3", [0.1, 0.2, 0.3]),
                Row("10 20 30", [10, 20, 30])]),
    ];

    private static string[] Row(string name, double[] scores) =>
        [name, .. Fits.Length("Softmax", Subject.Of<IWarmUp>().Softmax(scores), scores.Length).Select(Tables.Cell)];
}
