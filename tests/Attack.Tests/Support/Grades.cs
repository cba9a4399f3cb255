using Katas.Core.Verdicts;

namespace Attack.Tests.Support;

/// <summary>The test an attack strikes, and the others.</summary>
internal static class Grades
{
    private const string Target = "Transpose turns a row into a column";

    public static TestVerdict Struck(this Report grade) => grade.Katas[0].Tests.Single(test => test.Name == Target);

    public static IEnumerable<TestVerdict> Others(this Report grade) => grade.Katas[0].Tests.Where(test => test.Name != Target);
}
