namespace Katas.Kata10;

/// <summary>Break it first: attention that never asks how far, and a table of positions that ends.</summary>
public interface IBreakIt
{
    /// <summary>
    /// The smallest distance at which a better key loses to the query's own token. Without ALiBi it never does:
    /// its score is higher by <paramref name="advantage"/>, and the distance does not enter. With ALiBi it pays for every place.
    /// </summary>
    /// <param name="slope">What one place costs, above 0.</param>
    /// <param name="advantage">By how much the score of the far key is higher before the penalty, above 0.</param>
    /// <returns>The smallest whole distance, at least 1, from which the far key's score is strictly lower. A draw is not a loss.</returns>
    int DistanceWhereTheBetterKeyLoses(double slope, double advantage);

    /// <summary>A text too long for a learned table of positions, one row for each place: its last token finds no row.</summary>
    /// <param name="tableLength">The number of rows of the table, at least 1.</param>
    /// <returns>A number of tokens that is at most twice the table's length.</returns>
    int TextLengthTheTableCannotHold(int tableLength);
}
