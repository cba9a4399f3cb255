using System.Diagnostics;
using CsCheck;

namespace Katas.Testing;

/// <summary>Checks a law on many generated cases, the same ones in every run with the same seed.</summary>
[StackTraceHidden]
public static class Property
{
    /// <summary>Asserts that <paramref name="law"/> throws for none of the generated cases.</summary>
    public static void Holds<T>(Gen<T> cases, Action<T> law, int times = 50)
    {
        var random = new PCG(1, (ulong)Seed.ForThisTest());
        for (var i = 0; i < times; i++)
            Check(cases.Generate(random, null, out _), law);
    }

    private static void Check<T>(T example, Action<T> law)
    {
        try
        {
            law(example);
        }
        catch (MismatchException failure)
        {
            throw MismatchException.Of(failure.Details with { Case = Show.Value(example), Seed = Seed.Value });
        }
    }
}
