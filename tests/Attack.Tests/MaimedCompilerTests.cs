using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>
/// A compiler that cannot work because a part of the kit is missing or wrong: the fault is ours, and no learner hears of it.
/// </summary>
internal sealed class MaimedCompilerTests
{
    private const string CSharp = "Microsoft.CodeAnalysis.CSharp.dll";

    private TemporaryFolder program = null!;

    [SetUp]
    public void CopyCompiler()
    {
        program = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(TestKit.Paths.Compiler)!))
            program.Write($"compiler/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        program.Write("suites/Katas.Contracts.dll", File.ReadAllBytes(TestKit.Paths.ContractsAssembly));
    }

    [TearDown]
    public void DeleteCompiler() => program.Dispose();

    [Test]
    public void The_copy_compiles_as_it_is() => Compile().Problems.ShouldBeEmpty();

    [TestCase(CSharp)]
    [TestCase("Microsoft.CodeAnalysis.dll")]
    [TestCase("Basic.Reference.Assemblies.Net100.dll")]
    [TestCase("Katas.Wire.dll")]
    public void A_part_that_is_missing_is_our_fault(string part)
    {
        File.Delete(Path.Combine(program.Path, "compiler", part));

        Should.Throw<GraderFaultException>(Compile).Message.ShouldContain(Path.GetFileNameWithoutExtension(part));
    }

    [TestCase("Katas.Wire.dll", TestName = "Another assembly under the name of a part")]
    [TestCase("Katas.Compiler.runtimeconfig.json", TestName = "No assembly under the name of a part")]
    public void A_part_that_is_another_is_our_fault(string other)
    {
        File.Copy(Path.Combine(program.Path, "compiler", other), Path.Combine(program.Path, "compiler", CSharp), overwrite: true);

        Should.Throw<GraderFaultException>(Compile).Message.ShouldStartWith("The compiler does not work");
    }

    private Compilation Compile()
    {
        using var sandbox = Sandbox.For(Isolation.Own);
        var paths = TestKit.Paths with { Program = program.Path };
        using var process = new CompilerProcess(paths, sandbox);
        var compiler = new AnswerCompiler(paths, new NeededKatas([]), process);
        using var submission = WarmUpSubmission.Right();
        return compiler.Compile(new SubmissionReader(TestKit.Paths, TestKit.WarmUpOnly()).Read(submission.Path), ["00-warm-up"]);
    }
}
