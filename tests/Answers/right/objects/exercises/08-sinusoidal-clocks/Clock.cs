namespace Katas.Kata08;

/// <summary>One clock: how fast it turns.</summary>
internal sealed record Clock(double Speed)
{
    public double Period => Math.Tau / Speed;

    public static IEnumerable<Clock> All(int dModel, double theta)
    {
        if (dModel < 2 || dModel % 2 != 0)
        {
            throw new ArgumentException($"A size of {dModel} is not even, or too small.", nameof(dModel));
        }
        if (!double.IsFinite(theta) || theta <= 1)
        {
            throw new ArgumentException($"A theta of {theta} is not finite and above 1.", nameof(theta));
        }
        return Enumerable.Range(0, dModel / 2).Select(i => new Clock(Math.Pow(theta, -i / (dModel / 2.0))));
    }

    public Hand At(double position) => new Hand(0, 1).Turned(position * Speed);
}

/// <summary>The tip of a hand: how far right and how far up.</summary>
internal readonly record struct Hand(double Right, double Up)
{
    public Hand Turned(double angle)
    {
        var (sin, cos) = Math.SinCos(angle);
        return new Hand(Right * cos + Up * sin, Up * cos - Right * sin);
    }
}
