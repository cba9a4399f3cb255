using System.Globalization;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Courses.Similarity;
using Katas.Grading.Judging;
using NUnit.Framework;
using Tests.Support;

namespace Cli.Tests.Benchmarks;

/// <summary>What a class costs: submissions a second, and the memory of the grader; figures, never assertions: machines are noisy.</summary>
[Explicit("A measurement: dotnet test tests/Cli.Tests --filter ClassCost --logger \"console;verbosity=normal\"")]
internal sealed class ClassCostTests
{
    private const int Many = 100_000;

    /// <param name="submissions">How many; the ten samples over and over, under other names.</param>
    /// <param name="lanes">How many at a time.</param>
    [TestCase(100, 1)]
    [TestCase(100, 2)]
    [TestCase(1000, 2)]
    public void The_whole_kit(int submissions, int lanes) => Measure(submissions, lanes);

    /// <summary>The same reports, each a tenth as long: to see memory over many submissions in little time.</summary>
    [TestCase(100, 2)]
    [TestCase(1000, 2)]
    public void One_kata(int submissions, int lanes) => Measure(submissions, lanes, "--kata", "0");

    private static void Measure(int submissions, int lanes, params string[] more)
    {
        using var folder = new TemporaryFolder();
        var samples = Directory.GetDirectories(Path.Combine(TestKit.Paths.Root, "samples", "class")).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < submissions; i++)
            Copy(samples[i % samples.Length], Path.Combine(folder.Path, "class", $"learner-{i:0000}"));
        var measured = Measured.Command(["class", Path.Combine(folder.Path, "class"), "--out", Path.Combine(folder.Path, "results"), "--trust", "--exit-zero", "--parallel", $"{lanes}", .. more]);
        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {submissions} submissions, {lanes} at a time {string.Join(' ', more)}: exit code {measured.Run.ExitCode}
              {measured.Seconds:0} s, {submissions / measured.Seconds:0.00} a second; {Many} would take {Many / submissions * measured.Seconds / 3600:0.0} h
              the grader's resident memory was {measured.Megabytes} MiB at most
            """));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
