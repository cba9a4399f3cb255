using Katas.Testing;

namespace Coast.Signals.Reefs;

[Trap<IHarbour>("dazzled-pilot", "Your lanterns outshine each other: nothing divides their scores. How wide is a hull?", Module = true)]
public static class DazzledPilot
{
    public static double[][] Glow(double[][] hulls, double[][] lanterns) => new Harbour().Glow(Widened(hulls), lanterns);

    public static string? Evidence(double[][] hulls, double[][] lanterns, double[][] answer) =>
        $"Your brightest of {lanterns.Length} lanterns has {Show.Number(Math.Round(answer[0].Max(), 3))} of the light.";

    private static double[][] Widened(double[][] hulls) =>
        [.. hulls.Select(hull => hull.Select(number => number * Math.Sqrt(hull.Length)).ToArray())];
}
