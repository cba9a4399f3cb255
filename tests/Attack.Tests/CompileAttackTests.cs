using System.Globalization;
using Attack.Tests.Support;
using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>Sources that wear out, kill or deceive a compiler: they do not compile, and the next submission does.</summary>
internal sealed class CompileAttackTests : ArenaFixture
{
    protected override Arena Open() => new(publicOnly: true);

    private static IEnumerable<TestCaseData> Bombs()
    {
        yield return Bomb("twenty thousand brackets", $"class C {{ int F() => {new string('(', 20_000)}1{new string(')', 20_000)}; }}");
        yield return Bomb("three thousand classes inside each other",
            string.Concat(Enumerable.Range(0, 3000).Select(i => $"class C{i} {{")) + new string('}', 3000));
        yield return Bomb("a constant that doubles",
            $"class C {{ const string A0 = \"xxxxxxxxxxxxxxxx\"; "
                + $"{string.Concat(Enumerable.Range(1, 28).Select(i => $"const string A{i} = A{i - 1} + A{i - 1};"))} }}");
        yield return Bomb("a generic class that nests itself",
            "class A<T, U, V, W, X, Y> { class B : A<B, B, B, B, B, B> { B.B.B.B.B.B.B.B b; } }");
        yield return Bomb("lambdas with too many meanings",
            $"class C {{ static void F(System.Func<int, int> f) {{ }} static void F(System.Func<int, long> f) {{ }} static int "
                + $"F(System.Func<string, int> f) => 0; void G() {{ "
                + $"{string.Concat(Enumerable.Range(0, 14).Select(i => $"F(x{i} => {{ "))}"
                + $"{string.Concat(Enumerable.Repeat("});", 14))} }} }}");
        yield return Bomb("forty patterns over fourteen values",
            $"class C {{ int F({Each(14, i => $"int x{i}")}) => ({Each(14, i => $"x{i}")}) switch {{ "
                + $"{Each(40, arm => $"({Each(14, i => Pattern(arm, i))}) => {arm}")}, _ => -1 }}; }}");
    }

    [TestCaseSource(nameof(Bombs))]
    public void A_bomb_does_not_compile(string source)
    {
        var grade = GradeBeside(source);

        grade.Score.ShouldBe(0);
        grade.Katas[0].Outcome.ShouldBe(Outcome.CompileError);
        Arena.GradeHonest().AllPassed().ShouldBeTrue("the next submission");
    }

    [Test]
    public void A_line_directive_does_not_move_the_position() =>
        GradeBeside("#line 1 \"tests/Hidden.cs\"\nclass C : Missing { }").Problems
            .ShouldAllBe(problem => problem.File.StartsWith("00-warm-up/") && !problem.Message.Contains("Hidden"));

    [Test]
    public void An_error_of_ones_own_is_only_text() =>
        Arena.Reports(GradeBeside("#error \u001b[31m ::error file=x::y")).ShouldNotContain("\u001b");

    [Test]
    public void A_key_file_tells_nothing_about_the_disk() =>
        Messages("[assembly: System.Reflection.AssemblyKeyFile(\"/etc/passwd\")]")
            .ShouldBe(Messages("[assembly: System.Reflection.AssemblyKeyFile(\"/no/such/file\")]"));

    [Test]
    public void Documentation_includes_no_file() =>
        GradeBeside("/// <include file='/etc/passwd' path='*' />\nclass C { }").AllPassed().ShouldBeTrue();

    [Test]
    public void Unsafe_code_does_not_compile() =>
        GradeBeside("class C { unsafe int* p; }").Problems.ShouldContain(problem => problem.Code == "CS0227");

    private static TestCaseData Bomb(string name, string source) => new TestCaseData(source).SetArgDisplayNames(name);

    private static string Pattern(int arm, int i) =>
        (arm + i) % 3 == 0 ? "_" : $"> {arm * (i + 3) * 7 % 41} and < {(arm * (i + 3) * 7 % 41) + 20 + i}";

    private static string Each(int count, Func<int, string> part) => string.Join(", ", Enumerable.Range(0, count).Select(part));

    private static string Neutral(string message) =>
        message.Replace("/etc/passwd", "", true, CultureInfo.InvariantCulture)
            .Replace("/no/such/file", "", true, CultureInfo.InvariantCulture);

    private string[] Messages(string source) =>
        [.. GradeBeside(source).Problems.Select(problem => problem.Code + Neutral(problem.Message))];

    private Report GradeBeside(string source)
    {
        using var folder = WarmUpSubmission.Right();
        folder.Write($"exercises/{WarmUpSubmission.Kata}/Beside.cs", source);
        return Arena.Grade(folder);
    }
}
