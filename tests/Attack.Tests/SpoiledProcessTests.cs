using Attack.Tests.Support;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>One kata spoils the process, or the assembly, that all katas of a submission share: the next kata must not feel it.</summary>
internal sealed class SpoiledProcessTests : PipelineFixture
{
    private const string Second = "01-word-tokenization";
    private const string Head = "public sealed class WordTokenization : IWordTokenization\n{\n";

    protected override Catalogue Katas
    {
        get
        {
            var katas = TestKit.WholeCatalogue.Katas.Take(2).ToArray();
            return new Catalogue(katas, [.. katas.Select(kata => kata.Folder)]);
        }
    }

    private static IEnumerable<TestCaseData> Spoilers()
    {
        yield return Spoiler("spin on eight threads",
            "for (var i = 0; i < 8; i++) new Thread(() => { while (true) { } }) { IsBackground = true }.Start();");
        yield return Spoiler("block the thread pool",
            "ThreadPool.SetMaxThreads(Environment.ProcessorCount, 1); for (var i = 0; i < 1000; i++) ThreadPool.QueueUserWorkItem(_ => "
                + "Thread.Sleep(Timeout.Infinite));");
        yield return Spoiler("change culture and switches",
            "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new System.Globalization.CultureInfo(\"\") { NumberFormat = "
                + "{ NumberDecimalSeparator = \"!\" } }; AppContext.SetSwitch(\"System.Globalization.Invariant\", false);");
        yield return Spoiler("take the console away", "Console.SetOut(TextWriter.Null); Console.SetError(TextWriter.Null);");
        yield return Spoiler("crash later", "new Thread(() => { Thread.Sleep(150); Environment.FailFast(\"late\"); }).Start();");
    }

    private static IEnumerable<TestCaseData> Sources()
    {
        yield return Spoiler("a module initializer that hangs",
            "class Early { [System.Runtime.CompilerServices.ModuleInitializer] internal static void Hang() => Thread.Sleep(-1); }",
            "KATAS05");
        yield return Spoiler("a module initializer under another name",
            "using M = System.Runtime.CompilerServices.ModuleInitializerAttribute; class Early { [M] internal static void Exit() => "
                + "Environment.Exit(0); }", "KATAS05");
        yield return Spoiler("an assembly that may not be loaded", "[assembly: System.Runtime.CompilerServices.ReferenceAssembly]",
            "KATAS04");
        yield return Spoiler("an assembly of another culture", "[assembly: System.Reflection.AssemblyCulture(\"de\")]", "KATAS04");
        yield return Spoiler("friends", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Katas.Wire\")]", "KATAS04");
        yield return Spoiler("a type that lives elsewhere",
            "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Katas.Kata00.IWarmUp))]", "KATAS04");
        yield return Spoiler("an interceptor",
            "class C { [System.Runtime.CompilerServices.InterceptsLocation(1, \"\")] static void F() { } } namespace "
                + "System.Runtime.CompilerServices { class InterceptsLocationAttribute(int v, string d) : Attribute; }", "CS9231");
    }

    [TestCaseSource(nameof(Spoilers))]
    public void The_next_kata_does_not_feel_it(string statements)
    {
        using var submission = new Strike("spoil", Ends.Failed, statements).Plant(text => text);

        var verdicts = GradeWithSecond(submission);

        verdicts[0].Tests.ShouldContain(test => test.Outcome != Outcome.Passed);
        verdicts[1].Outcome.ShouldBe(Outcome.Passed);
        verdicts[1].Tests.ShouldContain(test => test.Output == "tokenizing");
    }

    [TestCaseSource(nameof(Sources))]
    public void The_next_kata_compiles_and_passes(string source, string code)
    {
        using var submission = WarmUpSubmission.Right();
        submission.Write($"exercises/{WarmUpSubmission.Kata}/Beside.cs", source);

        var verdicts = GradeWithSecond(submission);

        verdicts[0].Outcome.ShouldBe(Outcome.CompileError);
        verdicts[0].Message.ShouldContain(code);
        verdicts[1].Outcome.ShouldBe(Outcome.Passed);
    }

    private static TestCaseData Spoiler(string name, params string[] arguments) =>
        new TestCaseData([.. arguments]).SetArgDisplayNames(name);

    private IReadOnlyList<Verdict> GradeWithSecond(TemporaryFolder submission)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(TestKit.Paths.Solutions, Second), "*.cs"))
            submission.Write($"exercises/{Second}/{Path.GetFileName(file)}", Talking(File.ReadAllText(file)));
        return Pipeline.Grade(submission.Path).Katas;
    }

    private static string Talking(string answer) =>
        answer.Replace(Head, $"{Head}    public WordTokenization() => Console.WriteLine(\"tokenizing\");\n", StringComparison.Ordinal);
}
