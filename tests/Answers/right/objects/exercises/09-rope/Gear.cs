namespace Katas.Kata09;

/// <summary>A turn of the plane, kept as the two numbers of its matrix.</summary>
internal readonly record struct Gear(double Cos, double Sin)
{
    public static Gear ByAngle(double angle) => new(Math.Cos(angle), Math.Sin(angle));

    public (double X, double Y) Turn(double x, double y) => (x * Cos - y * Sin, x * Sin + y * Cos);

    public static IEnumerable<Gear> Train(int width, int position, double theta)
    {
        var ratio = Math.Pow(theta, -2.0 / width);
        var speed = 1.0;
        for (var pair = 0; pair < width / 2; pair++, speed *= ratio)
        {
            yield return ByAngle(position * speed);
        }
    }
}
