using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>A right submission of the warm-up that carries many strikes, each in a class of its own.</summary>
internal static class StrikeSource
{
    /// <summary>The last number of a matrix whose first says which strike is wanted.</summary>
    public const double Mark = -77;

    /// <summary>What the submission says of a matrix that holds nothing but the mark.</summary>
    public const string Refusal = "nothing but a mark";

    private const string Signature = "public double[][] Transpose(double[][] a) =>";

    public static string Of(IReadOnlyList<Strike> strikes, Func<string, string> aim) => WarmUpSubmission.Answer().Replace(Signature, $$"""
        public double[][] Transpose(double[][] a)
        {
            if (a is [[{{Mark}}]])
                throw new ArgumentException("{{Refusal}}");
            if (a is not [[var wanted, {{Mark}}]])
                return Turned(a);
            switch (wanted)
            {
                {{string.Join('\n', strikes.Select((_, number) => $"case {number}: Strike{number}.Strike(); break;"))}}
            }
            return [[777]];
        }

        {{string.Join('\n', strikes.Select((strike, number) => aim(Class(strike, number))))}}
        private static double[][] Turned(double[][] a) =>
        """, StringComparison.Ordinal);

    public static bool IsTurned(double[][] matrix, double[][] turned) => turned.Length == matrix[0].Length
        && turned.Select((row, at) => row.SequenceEqual(matrix.Select(other => other[at]))).All(same => same);

    private static string Class(Strike strike, int number) => strike.Beside.Length > 0
        ? throw new ArgumentException($"'{strike}' needs a second file. Grade it in an arena.", nameof(strike))
        : $"private sealed class Strike{number} {{ public static void Strike() {{ {strike.Body} }} {strike.Members} }}";
}
