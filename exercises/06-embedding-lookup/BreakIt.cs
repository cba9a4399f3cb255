namespace Katas.Kata06;

public sealed class BreakIt : IBreakIt
{
    public double[][] TableNoLineCanReproduce() =>
        throw new NotImplementedException("Return a table whose columns no straight line through the ids can follow.");
}
