using Grader.Tests.Support;
using Katas.Grader.Kits;
using Katas.Grader.Proving;
using NUnit.Framework;
using Shouldly;

namespace Grader.Tests;

/// <summary><c>katas verify</c> as a test: the kit proves itself, kata by kata.</summary>
internal sealed class KitProofTests
{
    private static IEnumerable<string> Katas() => Catalogue.Read(TestKit.Paths).Katas.Select(kata => kata.Folder);

    [TestCaseSource(nameof(Katas))]
    public void The_kata_is_sound(string folder)
    {
        var catalogue = Catalogue.Read(TestKit.Paths, folder);
        using var pipeline = TestKit.Pipeline(catalogue);

        var findings = new KitProof(TestKit.Paths, catalogue, pipeline, pipeline.Suites).Findings();

        findings.Select(finding => finding.Sentence).ShouldBeEmpty();
    }
}
