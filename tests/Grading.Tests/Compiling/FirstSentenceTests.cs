using System.Diagnostics;
using System.Globalization;
using System.Text;
using Katas.Core.Verdicts;
using Katas.Grading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Compiling;

/// <summary>Common mistakes get their own sentence before the compiler's words, and symbols mean the same for every command.</summary>
internal sealed class FirstSentenceTests
{
    private const string Folder = "exercises/00-warm-up";

    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void StartPipeline() => pipeline = TestKit.PublicPipeline(TestKit.WarmUpOnly());

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    private static IEnumerable<TestCaseData> Mistakes()
    {
        yield return Mistake("a contract of one's own", "IWarmUp.cs", "namespace Katas.Kata00; public interface IWarmUp { }",
            "'00-warm-up/IWarmUp.cs' declares 'IWarmUp' again, which the kit gives you. Delete that file, or this declaration in it.");
        yield return Mistake("one class in two files", "WarmUp - Copy.cs", "namespace Katas.Kata00; public sealed class WarmUp { }",
            "'00-warm-up/WarmUp - Copy.cs' and '00-warm-up/WarmUp.cs' both define 'WarmUp'. Delete one of them.");
        yield return Mistake("one class twice in a file", "Twice.cs", "class A; class A;",
            "'00-warm-up/Twice.cs' defines 'A' twice. Delete one of them.");
        yield return Mistake("statements outside of a class", "Try.cs", "Console.WriteLine(1);",
            "'00-warm-up/Try.cs' has statements outside of a class. An answer is not run as a program: put them into a method, or "
                + "delete them.");
        yield return Mistake("a helper outside of the folder", "Use.cs", "static class Use { static double A => MathX.Half(1); }",
            "'00-warm-up' uses 'MathX' of 'exercises/Shared/MathX.cs', which lies outside of its folder and does not count. Move the "
                + "file into '00-warm-up'.");
    }

    [TestCaseSource(nameof(Mistakes))]
    public void A_common_mistake_is_said_first(string file, string text, string sentence)
    {
        using var submission = WarmUpSubmission.Right();
        submission.Write($"{Folder}/{file}", text);
        submission.Write("exercises/Shared/MathX.cs", "static class MathX { public static double Half(double x) => x / 2; }");

        var verdict = pipeline.Grade(submission.Path).Katas[0];

        verdict.Outcome.ShouldBe(Outcome.CompileError);
        var said = verdict.Message.IndexOf(sentence, StringComparison.Ordinal);
        said.ShouldBeGreaterThanOrEqualTo(0, verdict.Message);
        verdict.Message[..said].ShouldNotMatch(@"\bCS[0-9]");
    }

    [TestCase("namespace Katas.Kata00;", "namespace Mine;\nusing Katas.Kata00;",
        "'00-warm-up/WarmUp.cs' declares 'WarmUp' in namespace 'Mine'; it must be in 'Katas.Kata00', as in the stub.")]
    [TestCase("class WarmUp", "class Warmup",
        "'00-warm-up' has no class 'WarmUp'. Keep the name and the namespace of the stub, 'Katas.Kata00'. '00-warm-up/WarmUp.cs' "
            + "declares 'Warmup'.")]
    public void A_class_that_is_not_found_is_said_in_the_report(string was, string becomes, string sentence)
    {
        using var submission = WarmUpSubmission.With(WarmUpSubmission.Answer().Replace(was, becomes, StringComparison.Ordinal));

        var report = pipeline.Grade(submission.Path);

        report.Reading!.Remarks.ShouldContain(new Remark("00-warm-up", sentence));
    }

    [Test]
    public void Partial_classes_in_two_files_are_one_class()
    {
        using var submission = WarmUpSubmission.With(WarmUpSubmission.Answer()
            .Replace("sealed class", "sealed partial class", StringComparison.Ordinal));
        submission.Write($"{Folder}/More.cs", "namespace Katas.Kata00; public sealed partial class WarmUp { }");

        pipeline.Grade(submission.Path).AllPassed().ShouldBeTrue();
    }

    [Test]
    public void An_assertion_that_fails_is_a_failed_test_with_its_message_in_public_tests()
    {
        using var submission = WarmUpSubmission.WithSoftmax("System.Diagnostics.Debug.Assert(scores.Length > 99, \"too short\"); "
            + "return scores;");

        var kata = pipeline.Grade(submission.Path).Katas[0];

        kata.Outcome.ShouldBe(Outcome.Failed);
        var failed = kata.Tests.Where(test => test.Message.Contains("Debug.Assert failed: too short", StringComparison.Ordinal)).ToArray();
        failed.ShouldNotBeEmpty();
        failed.ShouldAllBe(test => test.Outcome == Outcome.Failed);
    }

    [TestCase("Debug")]
    [TestCase("Release")]
    public void Symbols_are_those_of_the_project(string configuration)
    {
        string[] arguments =
        [
            "msbuild", Path.Combine(TestKit.Paths.Exercises, "Exercises.csproj"), "-t:AddImplicitDefineConstants",
            "-getProperty:DefineConstants", $"-p:Configuration={configuration}",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var symbols = process.StandardOutput.ReadToEnd().Trim().Split(';').Distinct().ToArray();
        process.WaitForExit();
        using var submission = WarmUpSubmission.Right();
        var text = new StringBuilder("#if RELEASE\n#error RELEASE is defined\n#endif\n");
        foreach (var symbol in symbols)
            text.Append(CultureInfo.InvariantCulture, $"#if !{symbol}\n#error {symbol} is not defined\n#endif\n");
        submission.Write($"{Folder}/Symbols.cs", text.ToString());

        symbols.ShouldContain("DEBUG");
        symbols.ShouldNotContain("RELEASE");
        pipeline.Grade(submission.Path).Katas[0].Message.ShouldStartWith("All ");
    }

    private static TestCaseData Mistake(string name, string file, string text, string sentence) =>
        new TestCaseData(file, text, sentence).SetArgDisplayNames(name);
}
