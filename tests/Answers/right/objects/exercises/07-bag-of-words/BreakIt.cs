namespace Katas.Kata07;

public sealed class BreakIt : IBreakIt
{
    private const int Dog = 10;
    private const int Bites = 20;
    private const int Man = 30;
    private const int Sees = 40;

    public (int[] A, int[] B) SameBagDifferentOrder() => ([Man, Bites, Dog, Sees], [Dog, Bites, Man, Sees]);

    public (int[] A, int[] B) SameBagAndSameBigramsDifferentOrder() =>
        ([Dog, Bites, Dog, Sees, Man, Dog], [Dog, Sees, Man, Dog, Bites, Dog]);
}
