namespace Katas.Reports.Class;

/// <summary>Pearson's correlation of two variables, one pair after the other, in constant memory (Welford's updates).</summary>
internal sealed class Correlation
{
    private int count;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    public void Add(double x, double y)
    {
        count++;
        var (fromX, fromY) = (x - meanX, y - meanY);
        meanX += fromX / count;
        meanY += fromY / count;
        squaresX += fromX * (x - meanX);
        squaresY += fromY * (y - meanY);
        products += fromX * (y - meanY);
    }

    /// <summary>Null where one of the variables does not vary.</summary>
    public double? Value => squaresX * squaresY > 1e-12 ? Math.Clamp(products / Math.Sqrt(squaresX * squaresY), -1, 1) : null;
}
