namespace Katas.Reports.Charts;

/// <summary>Turns values into coordinates of a drawing.</summary>
/// <param name="From">The first value.</param>
/// <param name="To">The last value; another than the first.</param>
/// <param name="Start">Where the first value lies.</param>
/// <param name="End">Where the last value lies; less than the start when values grow upwards.</param>
public readonly record struct LinearScale(double From, double To, double Start, double End)
{
    /// <summary>Where a value lies.</summary>
    public double At(double value) => Start + ((value - From) / (To - From) * (End - Start));
}
