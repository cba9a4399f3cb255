using System.Reflection;
using ArchUnitNET.Loader;
using ArchUnitNET.NUnit;
using Katas.Cli.Commands;
using Katas.Core;
using Katas.Courses;
using Katas.Grading;
using Katas.Learning;
using Katas.Maintenance.Exporting;
using Katas.Reports;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Cli.Tests.Architecture;

/// <summary>Inside grading a stage knows earlier stages only, and each third-party dependency is used from one place only.</summary>
[Category("Fast")]
internal sealed class StagesTests
{
    private static readonly Assembly[] Projects =
    [
        typeof(UsageException).Assembly, typeof(Sandbox).Assembly, typeof(Pipeline).Assembly, typeof(Redaction).Assembly,
        typeof(Course).Assembly,
        typeof(CheckCommand).Assembly, typeof(KitExport).Assembly, typeof(GradeCommand).Assembly,
    ];

    /// <summary>Our own assemblies; types of libraries are in it as far as ours refer to them.</summary>
    private static readonly ArchUnitNET.Domain.Architecture Engine = new ArchLoader().LoadAssemblies(Projects).Build();

    private static readonly string[] Stages = ["Reading", "Compiling", "Running", "Diagnosing", "Judging"];

    private static IEnumerable<TestCaseData> LaterStages() =>
        from early in Stages.Index()
        from late in Stages.Index()
        where late.Index > early.Index
        select new TestCaseData(early.Item, late.Item);

    [TestCaseSource(nameof(LaterStages))]
    public void A_stage_does_not_know_a_later_one(string early, string late) => Types().That().ResideInNamespace($"Katas.Grading.{early}")
        .Should().NotDependOnAny(Types().That().ResideInNamespace($"Katas.Grading.{late}")).Check(Engine);

    [TestCase("Judging")]
    [TestCase("Diagnosing")]
    public void Deciding_touches_no_files_and_no_processes(string stage) =>
        Types().That().ResideInNamespace($"Katas.Grading.{stage}").Should().NotDependOnAny(Types(includeReferenced: true).That()
            .HaveFullNameMatching(@"^System\.IO\.(File|Directory|Stream|FileStream)$|^System\.Diagnostics\.Process$|^System\.Console$"))
            .Check(Engine);

    [TestCase(@"^System\.Diagnostics\.Process$",
        @"^Katas\.(Sandboxing\.(Processes\.|Launching\.ConfinedProcess)|Learning\.Serving\.CheckClient|"
        + @"Maintenance\.Packing\.PublishedPart)")]
    [TestCase(@"^NUnit\.", @"^Katas\.Grading\.Running\.Suite")]
    [TestCase(@"^YamlDotNet\.", @"^Katas\.Core\.Kits\.Catalogue|^Katas\.Courses\.Parsing\.YamlText")]
    [TestCase(@"^System\.CommandLine\.", @"^Katas\.Cli\.Commands\.|^Katas\.Learning\.(\w+Command|KatasProgram)|^Program")]
    [TestCase(@"^System\.IO\.Compression\.",
        @"^Katas\.Grading\.(Reading\.(ZipContainer|TarContainer)|Diagnosing\.Sealing\.SealedKataFile)|"
        + @"^Katas\.Courses\.Gradebooks\.FeedbackArchive")]
    [TestCase(@"^NuGet\.", @"^Katas\.Maintenance\.Exporting\.ToolPackage")]
    [TestCase(@"^Markdig\.", @"^Katas\.Maintenance\.Proving\.PageProof|^Katas\.Learning\.Web\.ReadmeArticle")]
    [TestCase(@"^Microsoft\.AspNetCore\.(Builder|Hosting|Http|Routing)\.", @"^Katas\.Learning\.Web\.")]
    [TestCase(@"^CsvHelper\.", @"^Katas\.Courses\.Tables\.")]
    public void A_dependency_is_used_from_one_place(string dependency, string place)
    {
        var used = Types(includeReferenced: true).That().HaveFullNameMatching(dependency);

        used.GetObjects(Engine).ShouldNotBeEmpty();
        Types().That().ResideInAssembly(Projects[0], Projects[1..]).And().DoNotHaveFullNameMatching(place).Should()
            .NotDependOnAny(used).Check(Engine);
    }
}
