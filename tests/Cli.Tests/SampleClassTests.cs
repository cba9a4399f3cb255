using Katas.Core.Kits;
using Katas.Grading;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Spectre.Console.Testing;
using Tests.Support;

namespace Cli.Tests;

/// <summary>The sample class and the report each sample gets, word for word, apart from times.</summary>
internal sealed class SampleClassTests
{
    private static readonly string Class = Path.Combine(TestKit.Paths.Root, "samples", "class");

    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void StartPipeline()
    {
        var whole = Catalogue.Read(TestKit.Paths);
        pipeline = TestKit.Pipeline(new Catalogue([.. whole.Katas.Where(kata => kata.Number is 0 or 4 or 12)], whole.Folders));
    }

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    private static IEnumerable<string> Samples() =>
        Directory.GetDirectories(Class).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Samples))]
    public void The_sample_gets_its_recorded_report(string name)
    {
        using var console = new TestConsole().Width(120);

        console.Write(ConsoleReport.Of(pipeline.Grade(Path.Combine(Class, name)).WithoutTimes()));

        var report = string.Join('\n', console.Output.Split('\n').Select(line => line.TrimEnd()));
        report.ShouldMatchApproved(options => options.NoDiff()
            .WithFilenameGenerator((_, _, type, extension) => $"samples/{name}.{type}.{extension}"));
    }
}
