using System.Globalization;
using System.Text.RegularExpressions;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>What a learner sees of <c>dotnet test</c> in an exported kit, where answers end, hang, throw or do not compile.</summary>
internal sealed partial class DotnetTestTests
{
    private const string Answer = """
        namespace Katas.Kata00;

        public sealed class WarmUp : IWarmUp
        {
            public double[] Softmax(double[] scores)
            {
                Console.WriteLine($"softmax of {scores.Length}");
                return [scores[5]];
            }

            public double[][] MatMul(double[][] a, double[][] b) => MatMul(b, a);

            public double[][] Transpose(double[][] a) => [[1]];

            public double[][] SoftmaxRows(double[][] scores) => throw new NotImplementedException("Apply the softmax to each row.");
        }
        """;

    private const string BreakIt = """
        namespace Katas.Kata00;

        public sealed class BreakIt : IBreakIt
        {
            public double[] ScoresThatBreakNaiveSoftmax()
            {
                new Thread(() => Environment.FailFast("late")).Start();
                return [1000, 1];
            }

            public double[] NegativeScoresThatBreakNaiveSoftmax()
            {
                while (true) { }
            }
        }
        """;

    private ExportedKit kit = null!;

    [OneTimeSetUp]
    public void Export()
    {
        Needs.Ci("Builds a kit");
        kit = ExportedKit.Of("0,5");
        Write("00-warm-up/WarmUp.cs", Answer);
        Write("00-warm-up/BreakIt.cs", BreakIt);
    }

    [OneTimeTearDown]
    public void Remove() => kit?.Dispose();

    [Test]
    public void Each_fault_costs_its_own_tests_and_is_told_as_in_a_check()
    {
        Write("05-token-ids-are-addresses/Oops.cs", "class {");
        var (exitCode, text) = Test("--filter", "Category=Kata00");
        File.Delete(FileOf("05-token-ids-are-addresses/Oops.cs"));

        exitCode.ShouldBe(1, text);
        text.ShouldContain("Your code runs in a worker of its own");
        text.ShouldContain("NegativeScoresThatBreakNaiveSoftmax did not answer within 2 seconds of processor time.");
        text.ShouldContain("ScoresThatBreakNaiveSoftmax ended the process (fail fast).", customMessage: "it ends after its last reply");
        text.ShouldContain("MatMul overflowed the stack");
        text.ShouldContain("expected: 3 × 1\ngot:      1 × 1: [[1]]");
        text.ShouldContain("softmax of 3");
        // optimised code may tell the statement before the one that throws
        text.ShouldMatch(@"IndexOutOfRangeException : .*\n  Stack Trace:\n +at your code in .*WarmUp\.cs:line [78]\n +at Katas\.Kata00\.");
        text.ShouldNotContain("generatedProxy");
        text.ShouldContain("SoftmaxRows_treats_each_row_by_itself: not started: Apply the softmax to each row.");
    }

    [Test]
    public void Where_coverage_is_collected_the_lines_of_the_exercises_are_counted()
    {
        var (_, text) = Test("--filter", "FullyQualifiedName~Softmax_of_1_2_3", "--collect", "XPlat Code Coverage");

        text.ShouldContain("in the process of the tests, because coverage is collected");
        var file = Directory.EnumerateFiles(kit.Path, "coverage.cobertura.xml", SearchOption.AllDirectories).Single();
        var rate = WarmUpRate().Match(File.ReadAllText(file)).Groups[1].Value;
        double.Parse(rate, CultureInfo.InvariantCulture).ShouldBeGreaterThan(0);
    }

    private (int ExitCode, string Text) Test(params string[] arguments) => Programs.Run(kit.Path, "dotnet", ["test", .. arguments],
        new Dictionary<string, string> { ["HOME"] = Environment.GetEnvironmentVariable("HOME") ?? "" });

    private void Write(string file, string text) => File.WriteAllText(FileOf(file), text);

    private string FileOf(string file) => Path.Combine(kit.Path, "exercises", file);

    [GeneratedRegex("""filename="[^"]*WarmUp\.cs" line-rate="([^"]*)""")]
    private static partial Regex WarmUpRate();
}
