using Katas.Courses.Similarity;

namespace Courses.Tests.Support;

/// <summary>Two answers that are alike, as <c>katas similar</c> finds them.</summary>
internal static class Alike
{
    private static readonly SimilarKata Kata = new("00-warm-up", 0.97, 240);
    private static readonly SimilarPair Pair = new("ada", "bob <b>&", 0.97, [Kata]);

    public static SimilarReport Report { get; } = new(SimilarReport.V1, 3, 0.6, [Pair], [new NotCompared("cem", "It cannot be read.")]);

    public static SideBySide SideBySide { get; } = new(Pair, Kata, Files("int a = 1;"), Files("int b = 2; // </pre>"));

    private static MarkedFile[] Files(string shared) =>
        [new("00-warm-up/WarmUp.cs", [new("// mine\n", 0), new(shared, 1), new("\n", 0), new(shared, 5)])];
}
