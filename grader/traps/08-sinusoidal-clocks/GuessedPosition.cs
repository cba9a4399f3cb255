using Katas.Testing;

namespace Katas.Kata08.Traps;

/// <summary>The position is read off the fastest clock, then encoded anew.</summary>
[Trap<ISinusoidalClocks>("guessed-position", "You read the position off the first clock and encode it anew with the steps added. That "
    + "clock has come round after 6.28 positions, so for position 7 you read 1. The hands can be turned without ever knowing where they "
    + "stand: by which angle, for each clock?")]
public static class GuessedPosition
{
    public static double[] Advance(double[] encoding, int steps, double theta)
    {
        _ = Parts.Right.Advance(encoding, steps, theta);
        var angle = Math.Atan2(encoding[0], encoding[1]);
        var position = (int)Math.Round(angle < 0 ? angle + Math.Tau : angle);
        return Parts.Right.Encode(position + steps, encoding.Length, theta);
    }
}
