using Katas.Testing;

namespace Katas.Kata09.Traps;

/// <summary>Both numbers are multiplied by the cosine.</summary>
[Trap<IRope>("shrinks", "You multiply x and y by the cosine and leave the sine out. That makes an arrow shorter, or flips it, and never "
    + "turns it. In a turn each of the two new numbers needs both old ones.")]
public static class Shrinks
{
    public static double[] Rotate(double[] vector, int position, double theta = 10000) =>
        Turning.Pairs(vector, position, theta, (x, y, pair) =>
        {
            var cos = Math.Cos(Turning.Angle(pair, vector, position, theta));
            return (x * cos, y * cos);
        });

    public static string? Evidence(double[] vector, int position, double theta, double[] answer) =>
        Math.Abs(Turning.Length(vector) - Turning.Length(answer)) < 0.01 ? null
            : $"{Show.Value(vector)} has the length {Show.Number(Math.Round(Turning.Length(vector), 2))}; after your Rotate by position "
                + $"{position} with theta {Show.Number(theta)} it has {Show.Number(Math.Round(Turning.Length(answer), 2))}.";
}
