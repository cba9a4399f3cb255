using Katas.Testing;

namespace Katas.Kata00.Traps;

/// <summary>The scores are multiplied by a number first, or another base than e is used.</summary>
[Trap<IWarmUp>("another-temperature", "Your weights are those of the scores times a number: there is a temperature in your softmax, or the "
    + "base of its powers is not e. Softmax has neither. In which line do the scores grow or shrink?")]
[Fitted(1e-3, 1e3, "It is as if every score were multiplied by {0} first.", 0.6931471805599453, 2, Proof = [0.25, 2.302585092994046])]
public static class AnotherTemperature
{
    public static double[] Softmax(double[] scores, double factor)
    {
        _ = new WarmUp().Softmax(scores);
        return new WarmUp().Softmax([.. scores.Select(score => factor * score)]);
    }

    public static double[][] SoftmaxRows(double[][] scores, double factor)
    {
        _ = new WarmUp().SoftmaxRows(scores);
        return [.. scores.Select(row => Softmax(row, factor))];
    }
}
