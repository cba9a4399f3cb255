using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Architecture;

/// <summary>Which project may reference which: read from the references in the compiled assemblies.</summary>
[Category("Fast")]
internal sealed class ProjectsTests
{
    private static readonly string Program = TestKit.Paths.Program;

    /// <summary>Each project may reference the ones before it that it names here, and the packages it names.</summary>
    private static readonly (string Project, string[] May)[] Projects =
    [
        ("Katas.Core", ["YamlDotNet"]),
        ("Katas.Wire", []),
        ("Katas.Confinement", ["Katas.Wire"]),
        ("Katas.Sandboxing", ["Katas.Core", "Katas.Wire", "Katas.Confinement"]),
        ("Katas.Testing", ["Katas.Core", "Katas.Wire", "nunit.framework", "Shouldly", "CsCheck"]),
        ("Katas.Grading", ["Katas.Core", "Katas.Wire", "Katas.Confinement", "Katas.Sandboxing", "Katas.Testing", "nunit.framework"]),
        ("Katas.Reports", ["Katas.Core", "Spectre.Console", "Spectre.Console.Ansi"]),
        ("Katas.Drawing", ["Katas.Core", "Katas.Reports"]),
        ("Katas.Courses", ["Katas.Core", "Katas.Wire", "Katas.Sandboxing", "Katas.Grading", "Katas.Reports", "CsvHelper", "Spectre.Console",
            "Spectre.Console.Ansi", "YamlDotNet"]),
        ("Katas.Learning", ["Katas.Core", "Katas.Wire", "Katas.Sandboxing", "Katas.Testing", "Katas.Grading", "Katas.Reports",
            "Katas.Drawing", "Markdig", "Spectre.Console", "Spectre.Console.Ansi", "System.CommandLine"]),
        ("Katas.Maintenance", ["Katas.Core", "Katas.Wire", "Katas.Sandboxing", "Katas.Testing", "Katas.Grading", "Katas.Reports",
            "Markdig", "NuGet.Packaging", "NuGet.Versioning"]),
    ];

    private static IEnumerable<TestCaseData> All() =>
        Projects.Select(project => new TestCaseData(project.Project, project.May).SetArgDisplayNames(project.Project));

    [TestCaseSource(nameof(All))]
    public void A_project_references_only_what_is_below_it(string project, string[] may) =>
        References($"{project}.dll").ShouldBeSubsetOf(may);

    [Test]
    public void The_list_above_is_in_order()
    {
        var order = Projects.Select(project => project.Project).ToList();
        foreach (var (project, may) in Projects)
            may.Where(name => order.Contains(name)).ShouldAllBe(name => order.IndexOf(name) < order.IndexOf(project), project);
    }

    [Test]
    public void The_program_knows_neither_answers_nor_suites_nor_the_compiler() =>
        References("Katas.Cli.dll").ShouldBeSubsetOf([.. Projects.Select(project => project.Project), "Spectre.Console",
            "Spectre.Console.Ansi", "System.CommandLine"]);

    [Test]
    public void The_learners_program_knows_what_learners_run() =>
        References(Path.Combine(TestKit.Paths.LearnerProgram, "Katas.Learner.dll"))
            .ShouldBeSubsetOf(["Katas.Learning", "System.CommandLine"]);

    [Test]
    public void Contracts_know_nothing() => References("suites/Katas.Contracts.dll").ShouldBeEmpty();

    [TestCase("suites/Katas.Public.dll")]
    [TestCase("suites/Katas.Hidden.dll")]
    [TestCase("suites/Katas.Traps.dll")]
    public void Suites_and_traps_know_contracts_and_the_testing_library(string assembly) =>
        References(assembly).Where(name => name.StartsWith("Katas", StringComparison.Ordinal))
            .ShouldBeSubsetOf(["Katas.Contracts", "Katas.Testing"]);

    [Test]
    public void Pictures_know_what_they_are_drawn_with_too() =>
        References("suites/Katas.Pictures.dll").Where(name => name.StartsWith("Katas", StringComparison.Ordinal))
            .ShouldBeSubsetOf(["Katas.Contracts", "Katas.Testing", "Katas.Drawing"]);

    [Test]
    public void The_worker_knows_only_the_wire_and_its_confinement() =>
        References("worker/Katas.Worker.dll").ShouldBe(["Katas.Confinement", "Katas.Wire"], ignoreOrder: true);

    [Test]
    public void The_compiler_knows_only_the_wire_its_confinement_and_roslyn() => References("compiler/Katas.Compiler.dll").ShouldBeSubsetOf(
        ["Katas.Confinement", "Katas.Wire", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp",
        "Basic.Reference.Assemblies.Net100"]);

    [TestCase("worker")]
    [TestCase("suites")]
    public void No_answers_lie_beside_the_program(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Program, folder), "Katas.Answers*", SearchOption.AllDirectories).ShouldBeEmpty();

    /// <summary>Referenced assemblies that are not the framework's.</summary>
    private static string[] References(string assembly)
    {
        using var stream = File.OpenRead(Path.Combine(Program, assembly));
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
            .Where(name => !IsFramework(name))];
    }

    private static bool IsFramework(string name) =>
        name is "netstandard" or "mscorlib" or "Microsoft.Win32.Primitives" or "Microsoft.AspNetCore"
        || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || (name.StartsWith("System.", StringComparison.Ordinal) && name != "System.CommandLine")
        || name == typeof(object).Assembly.GetName().Name;
}
