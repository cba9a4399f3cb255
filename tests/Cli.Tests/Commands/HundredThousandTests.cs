using System.Globalization;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>
/// A class of a hundred thousand, cut for a hundred machines of which this is one: it grades its shard for real. What the others
/// would have sent is made of that shard's reports under the other names; then all shards are merged for real.
/// Every submission has to be in the results; the time it takes is printed, and never asserted.
/// </summary>
[Explicit("Minutes: KATAS_SUBMISSIONS=100000 dotnet test tests/Cli.Tests --filter HundredThousand --logger \"console;verbosity=normal\"")]
internal sealed class HundredThousandTests
{
    private const int Machines = 100;

    private TemporaryFolder folder = null!;

    private static int Submissions =>
        int.Parse(Environment.GetEnvironmentVariable("KATAS_SUBMISSIONS") ?? "100000", CultureInfo.InvariantCulture);

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void On_a_hundred_machines()
    {
        MakeClass();
        var shards = Enumerable.Range(1, Machines).Select(index => new Shard(index, Machines)).ToArray();
        var sizes = shards.Select(shard => Names().Count(shard.Takes)).ToArray();
        Tell($"{Submissions} submissions on {Machines} machines: {sizes.Average():0} each in the mean, {sizes.Min()} to {sizes.Max()}");

        Measure($"grading shard {shards[0]}, {sizes[0]} submissions", "class", InFolder("class"), "--out", Results(shards[0]), "--shard",
            $"{shards[0]}", "--kata", "0", "--seed", "7", "--trust", "--exit-zero");
        foreach (var shard in shards.Skip(1))
            MakeUp(shard);
        Measure("merging all shards", ["merge", .. shards.Select(Results), "--out", InFolder("merged"), "--exit-zero"]);

        File.ReadLines(InFolder("merged/marks.csv")).Skip(1).Select(row => row.Split(',')[0]).ShouldBe(Names());
        foreach (var file in new[] { "class.html", "marks.csv", "class.json" })
            Tell($"{file}: {new FileInfo(InFolder($"merged/{file}")).Length / 1e6:0.0} MB");
    }

    private static IEnumerable<string> Names() => Enumerable.Range(0, Submissions).Select(index => $"learner-{index:000000}");

    private static void Tell(string line) => TestContext.Out.WriteLine(line);

    private string InFolder(string name) => Path.Combine(folder.Path, name);

    private string Results(Shard shard) => InFolder($"shard-{shard.Index}");

    private void MakeClass()
    {
        var samples = Directory.GetDirectories(Path.Combine(TestKit.Paths.Root, "samples", "class")).Order(StringComparer.Ordinal)
            .Select(sample => Path.Combine(sample, "exercises", WarmUpSubmission.Kata)).Where(Directory.Exists).Select(Directory.GetFiles)
            .ToArray();
        foreach (var (index, name) in Names().Index())
        {
            var kata = Directory.CreateDirectory(InFolder($"class/{name}/exercises/{WarmUpSubmission.Kata}")).FullName;
            foreach (var file in samples[index % samples.Length])
                File.Copy(file, Path.Combine(kata, Path.GetFileName(file)));
        }
    }

    private static void Measure(string what, params string[] arguments)
    {
        var measured = Measured.Command(arguments);
        measured.Run.ExitCode.ShouldBe(0, measured.Run.Errors);
        Tell($"{what}: {measured.Seconds:0} s, {measured.Megabytes} MiB");
    }

    /// <summary>The results another machine would have sent: those of the first shard, in turn, under the names of this one.</summary>
    private void MakeUp(Shard shard)
    {
        var graded = new ResultsFiles(InFolder("shard-1"));
        var reports = graded.FilesIn("reports", ".json")
            .Select(file => graded.TryRead<Report>(ResultsFiles.ReportOf(file), out var report) ? report
                : throw new InvalidOperationException(file)).Take(50).ToArray();
        graded.TryRead<RunRecord>(ResultsFiles.Run, out var run);
        var made = new ResultsFiles(Results(shard));
        Write(made, ResultsFiles.Run, ReportJson.Write(run! with { Shard = $"{shard}" }));
        Write(made, ResultsFiles.Class, "{}");
        foreach (var (index, name) in Names().Where(shard.Takes).Index())
        {
            var report = ReportJson.Write(reports[index % reports.Length] with { Submission = name });
            Write(made, ResultsFiles.ReportOf(name), report);
            Write(made, ResultsFiles.CompletionRecordOf(name),
                ReportJson.Write(new CompletionRecord(CompletionRecord.V1, name, "made up", ContentHash.Of(report), "")));
        }
    }

    private static void Write(ResultsFiles files, string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(files.PathOf(relative))!);
        File.WriteAllText(files.PathOf(relative), text);
    }
}
