using Katas.Core.Verdicts;
using Katas.Courses.Similarity;

namespace Courses.Tests.Support;

/// <summary>Answers that are alike, as <c>katas similar</c> finds them.</summary>
internal static class Alike
{
    private static readonly SimilarKata Kata = new("00-warm-up", 0.97, 240);

    public static Finding Found { get; } = new(
        new SimilarReport(
            SimilarReport.V2, 3, 0.6, [new LikeReference("ada", [Kata, Kata with { Similarity = 1 }])], 2,
            [new SimilarGroup(["ada", "bob <b>&"], 0.97, [Kata])], 3,
            [new NotCompared("cem", "It cannot be read.")], [new NotCounted("notes <i>.txt", "neither a folder nor an archive")]),
        [new Evidence([Sides("The reference answer", "ada")], 0)], [new Evidence([Sides("ada", "bob <b>&")], 4)]);

    public static Finding Nothing { get; } = new(new SimilarReport(SimilarReport.V2, 3, 0.6, [], 0, [], 0, [], []), [], []);

    private static SideBySide Sides(string a, string b) =>
        new("00-warm-up", new Side(a, Files("int a = 1;")), new Side(b, Files("int b = 2; // </pre>")));

    private static MarkedFile[] Files(string shared) =>
        [new("00-warm-up/WarmUp.cs", [new("// mine\n", 0), new(shared, 1), new("\n", 0), new(shared, 5)])];
}
