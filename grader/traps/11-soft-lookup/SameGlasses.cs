using Katas.Testing;

namespace Katas.Kata11.Traps;

/// <summary>Keys made by W_Q.</summary>
[Trap<ISoftLookup>("same-glasses", "You look at the keys through W_Q as well, and W_K is never used. What a token looks for and what it "
    + "can be found by are two things: a verb may look for nouns without being one. Which matrix makes the keys?")]
public static class SameGlasses
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        return new SoftLookup().SelfAttention(x, wQ, wQ, wV);
    }
}

/// <summary>Queries made by W_K.</summary>
[Trap<ISoftLookup>("same-glasses", "You look at the queries through W_K as well, and W_Q is never used. What a token looks for and what "
    + "it can be found by are two things: a verb may look for nouns without being one. Which matrix makes the queries?")]
public static class SameGlassesForQueries
{
    public static (double[][] Weights, double[][] Output) SelfAttention(double[][] x, double[][] wQ, double[][] wK, double[][] wV)
    {
        _ = new SoftLookup().SelfAttention(x, wQ, wK, wV);
        return new SoftLookup().SelfAttention(x, wK, wK, wV);
    }
}
