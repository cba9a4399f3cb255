using Katas.Core.Kits;
using Katas.Courses;
using Katas.Courses.Classes;
using Katas.Courses.Parsing;
using Katas.Grading;
using Katas.Grading.Reading;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Spectre.Console.Testing;
using Tests.Support;

namespace Cli.Tests;

/// <summary>The sample class, graded as its course says, and the report each sample gets, word for word, apart from times.</summary>
internal sealed class SampleClassTests
{
    private static readonly ClassRoster Roster = ClassRoster.Read(Path.Combine(TestKit.Paths.Root, "samples", "class"));

    private Catalogue catalogue = null!;
    private Pipeline pipeline = null!;

    [OneTimeSetUp]
    public void StartPipeline()
    {
        KnownKata[] known = [.. TestKit.WholeCatalogue.Katas.Select(kata => new KnownKata(kata.Number, kata.Slug, kata.Points))];
        var (course, problems) = CourseReader.Read(Repository.Read("samples", "course.yaml"), known);
        problems.ShouldBeEmpty();
        course!.Seed.ShouldBe(TestKit.Info.Seed);
        catalogue = TestKit.WholeCatalogue.For(course, all: false);
        pipeline = TestKit.Pipeline(catalogue);
    }

    [OneTimeTearDown]
    public void StopPipeline() => pipeline.Dispose();

    private static IEnumerable<string> Samples() => Roster.Submissions.Select(submission => submission.Name);

    [Test]
    public void Nothing_in_the_folder_is_left_over()
    {
        Roster.NotCounted.ShouldBeEmpty();
        Roster.Notes.ShouldBeEmpty();
    }

    [TestCaseSource(nameof(Samples))]
    public void The_sample_gets_its_recorded_report(string name)
    {
        using var console = new TestConsole().Width(120);

        console.Write(ConsoleReport.Of(pipeline.Grade(Read(name)).WithoutTimes()));

        var report = string.Join('\n', console.Output.Split('\n').Select(line => line.TrimEnd()));
        report.ShouldMatchApproved(options => options.NoDiff()
            .WithFilenameGenerator((_, _, type, extension) => $"samples/{name}.{type}.{extension}"));
    }

    private Submission Read(string name)
    {
        var sample = Roster.Submissions.Single(submission => submission.Name == name);
        var reader = new SubmissionReader(TestKit.Paths, catalogue);
        return sample.Files.Count > 0 ? reader.Read(sample.Files, name) : reader.Read(sample.Path, name);
    }
}
