using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Grader.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace Grader.Tests.Architecture;

/// <summary>Who may know whom: read from the references in the compiled assemblies.</summary>
internal sealed class ProjectsTests
{
    private static readonly string Program = TestKit.Paths.Program;

    [Test]
    public void Contracts_know_nothing() => Known("suites/Katas.Contracts.dll").ShouldBeEmpty();

    [TestCase("suites/Katas.Public.dll")]
    [TestCase("suites/Katas.Hidden.dll")]
    [TestCase("suites/Katas.Traps.dll")]
    public void Suites_and_traps_know_contracts_and_the_kit(string assembly) =>
        Known(assembly).Where(name => name.StartsWith("Katas", StringComparison.Ordinal)).ShouldBeSubsetOf(["Katas.Contracts", "Katas.Kit"]);

    [Test]
    public void The_worker_knows_only_the_wire_and_its_confinement() => Known("worker/Katas.Worker.dll").ShouldBe(["Katas.Confinement", "Katas.Wire"], ignoreOrder: true);

    [Test]
    public void The_compiler_knows_only_the_wire_its_confinement_and_roslyn() =>
        Known("compiler/Katas.Compiler.dll").ShouldBeSubsetOf(["Katas.Confinement", "Katas.Wire", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Basic.Reference.Assemblies.Net100"]);

    [Test]
    public void The_grader_knows_neither_answers_nor_suites_nor_roslyn() =>
        Known("Katas.Grader.dll").ShouldBeSubsetOf(["Katas.Confinement", "Katas.Kit", "Katas.Reports", "Katas.Wire", "Markdig", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine", "YamlDotNet", "nunit.framework"]);

    [Test]
    public void Reports_know_nothing_of_the_kit() => Known("Katas.Reports.dll").ShouldNotContain(name => name.StartsWith("Katas", StringComparison.Ordinal) || name.StartsWith("nunit", StringComparison.Ordinal));

    [TestCase("worker")]
    [TestCase("suites")]
    public void No_answers_lie_beside_the_grader(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Program, folder), "Katas.Answers*", SearchOption.AllDirectories).ShouldBeEmpty();

    /// <summary>Referenced assemblies that are not the framework's.</summary>
    private static string[] Known(string assembly)
    {
        using var stream = File.OpenRead(Path.Combine(Program, assembly));
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).Where(name => !IsFramework(name))];
    }

    private static bool IsFramework(string name) =>
        name is "netstandard" or "mscorlib" || (name.StartsWith("System.", StringComparison.Ordinal) && name != "System.CommandLine") || name == typeof(object).Assembly.GetName().Name;
}
