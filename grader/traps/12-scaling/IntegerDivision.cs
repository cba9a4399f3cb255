using Katas.Testing;

namespace Katas.Kata12.Traps;

/// <summary><c>1 / dK</c> with two ints.</summary>
[Trap<IScaling>("integer-division", "Your factor is 0 as soon as d_k is above 1: an int divided by an int is cut down to an int. With "
    + "all scores 0, attention is a plain average. Of which type must one side of the division be?")]
public static class IntegerDivision
{
    public static double Factor(int dK)
    {
        _ = new Scaling().Factor(dK);
        return 1 / dK;
    }

    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1 / q[0].Length, q, k, v);
}

/// <summary><c>1 / (int)Math.Sqrt(dK)</c>.</summary>
[Trap<IScaling>("integer-division", "Your factor is 1 up to d_k = 3 and 0 from 4 on: the root was cut down to an int, and an int divided "
    + "by an int is cut down again. With all scores 0, attention is a plain average. Where does your calculation leave double?")]
public static class IntegerDivisionByRoot
{
    public static double Factor(int dK)
    {
        _ = new Scaling().Factor(dK);
        return 1 / (int)Math.Sqrt(dK);
    }

    public static (double[][] Weights, double[][] Output) Attention(double[][] q, double[][] k, double[][] v) =>
        Multiplied.By(() => 1 / (int)Math.Sqrt(q[0].Length), q, k, v);
}
