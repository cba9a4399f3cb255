namespace Katas.Kata09;

/// <summary>Break it first: a query and a key whose score drifts along the text when positions are added instead of turned.</summary>
public interface IBreakIt
{
    /// <summary>
    /// A query at position M and a key at position N whose score changes by more than 0.5 when both move by Shift,
    /// if the clocks of kata 08 are added to them: <c>(q + PE(M)) · (k + PE(N))</c>.
    /// </summary>
    /// <returns>
    /// Q and K of the same even length from 4 to 8, with entries from -3 to 3, and other ones than the README's example;
    /// M and N from 0 to 10 000; Shift from 1 to 10 000.
    /// </returns>
    (double[] Q, double[] K, int M, int N, int Shift) AdditionRemembersWhereItIs();
}
