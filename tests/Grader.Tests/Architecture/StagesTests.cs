using ArchUnitNET.Loader;
using ArchUnitNET.NUnit;
using Katas.Grader;
using NUnit.Framework;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Grader.Tests.Architecture;

/// <summary>Inside the grader: a stage knows earlier stages only, and each foreign thing has one door.</summary>
internal sealed class StagesTests
{
    private static readonly ArchUnitNET.Domain.Architecture Grader = new ArchLoader()
        .LoadAssembliesIncludingDependencies([typeof(Pipeline).Assembly], recursive: false).Build();

    private static readonly string[] Stages = ["Kits", "Reading", "Sandboxing", "Compiling", "Similarity", "Running", "Diagnosing", "Judging", "Reporting", "Classes", "Commands"];

    private static IEnumerable<TestCaseData> LaterStages() =>
        from early in Stages.Index() from late in Stages.Index() where late.Index > early.Index select new TestCaseData(early.Item, late.Item);

    [TestCaseSource(nameof(LaterStages))]
    public void A_stage_does_not_know_a_later_one(string early, string late) =>
        Types().That().ResideInNamespace($"Katas.Grader.{early}").Should().NotDependOnAny(Types().That().ResideInNamespace($"Katas.Grader.{late}")).Check(Grader);

    [TestCase("Judging")]
    [TestCase("Diagnosing")]
    public void Deciding_touches_no_files_and_no_processes(string stage) =>
        Types().That().ResideInNamespace($"Katas.Grader.{stage}").Should()
            .NotDependOnAny(Types().That().HaveFullNameMatching(@"^System\.IO\.(File|Directory|Stream|FileStream)$|^System\.Diagnostics\.Process$|^System\.Console$")).Check(Grader);

    [TestCase(@"^System\.Diagnostics\.Process$", @"^Katas\.Grader\.Processes\.")]
    [TestCase(@"^NUnit\.", @"^Katas\.Grader\.Running\.Suite")]
    [TestCase(@"^YamlDotNet\.", @"^Katas\.Grader\.Kits\.Catalogue")]
    [TestCase(@"^System\.CommandLine\.", @"^Katas\.Grader\.Commands\.|^Program")]
    [TestCase(@"^System\.IO\.Compression\.", @"^Katas\.Grader\.Reading\.(SubmissionArchive|ArchiveName)")]
    [TestCase(@"^Markdig\.", @"^Katas\.Grader\.Proving\.PageProof")]
    public void A_foreign_thing_has_one_door(string foreign, string door) =>
        Types().That().ResideInAssembly(typeof(Pipeline).Assembly).And().DoNotHaveFullNameMatching(door).Should()
            .NotDependOnAny(Types().That().HaveFullNameMatching(foreign)).Check(Grader);
}
