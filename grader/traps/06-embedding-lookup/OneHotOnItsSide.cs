using Katas.Kata00;
using Katas.Testing;

namespace Katas.Kata06.Traps;

/// <summary>One column for each position: <c>[V][n]</c>.</summary>
[Trap<IEmbedding>("one-hot-on-its-side", "Your one-hot matrix has one column for each token of the text. Here a row is always a token. "
    + "What shape must the left factor have, so that the product with a table of V rows has one row for each token?")]
public static class OneHotOnItsSide
{
    public static double[][] OneHot(IReadOnlyList<int> ids, int vocabularySize) =>
        new WarmUp().Transpose(new Embedding().OneHot(ids, vocabularySize));
}
