using Katas.Grading.Judging;

namespace Attack.Tests.Support;

/// <summary>The test an attack strikes, and the others.</summary>
internal static class Grades
{
    private const string Target = "Transpose turns a row into a column";

    public static JudgedTest Struck(this Grade grade) => grade.Verdicts[0].Tests.Single(test => test.Test.Name == Target);

    public static IEnumerable<JudgedTest> Others(this Grade grade) => grade.Verdicts[0].Tests.Where(test => test.Test.Name != Target);
}
