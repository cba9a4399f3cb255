using System.Net;
using Katas.Courses.Classes;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>Real processes: killed and started again, or cut into shards, a class ends in the same bytes.</summary>
internal sealed class InterruptedClassTests
{
    private const int Kills = 2;
    private const int RandomSeed = 20250101;

    private const string Course = "title: T\nkatas: [0]\nout-of: 40\nlate: { due: 2026-03-01T23:59:00+01:00, lose: 10 %, per: day }\n"
        + "submitted: times.csv\n";

    private static readonly string[] Options = ["--trust", "--no-times", "--seed", "7"];
    private static readonly string[] TwoAtATime = ["--parallel", "2"];
    private static readonly string[] OneAtATime = ["--parallel", "1"];

    private TemporaryFolder submissions = null!;
    private TemporaryFolder output = null!;
    private string course = null!;
    private KatasRun undisturbed = null!;
    private IReadOnlyList<string> expected = null!;

    [OneTimeSetUp]
    public void GradeWithoutDisturbance()
    {
        (submissions, output) = (MadeUpClass.Create(), new TemporaryFolder());
        output.Write("times.csv", "name,time\nada,2026-03-03T12:00:00+01:00\n");
        course = output.Write("course.yaml", Course);
        undisturbed = Grade("whole", TwoAtATime);
        expected = Tree.Of(Folder("whole"));
    }

    [OneTimeTearDown]
    public void RemoveClass()
    {
        submissions.Dispose();
        output.Dispose();
    }

    [Test]
    public void A_class_with_a_submission_that_cannot_be_graded_ends_with_code_2()
    {
        undisturbed.ExitCode.ShouldBe(2, undisturbed.Errors);
        undisturbed.Errors.ShouldBeEmpty();
        undisturbed.Lines.ShouldContain(line => line.StartsWith("6 of 7 submissions are graded; mean ", StringComparison.Ordinal));
        undisturbed.Lines.ShouldContain(line => line.EndsWith("éva \"the brave\" & co: 40 of 40", StringComparison.Ordinal));
        expected.ShouldContain(line => line.StartsWith("reports/éva %22the%0Abrave%22 %26 co.json ", StringComparison.Ordinal));
    }

    [Test]
    public void Killed_at_random_moments_it_continues_and_ends_the_same()
    {
        var random = new Random(RandomSeed);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = Receipts();
            using var katas = KatasProcess.Start([.. Arguments("killed"), .. TwoAtATime]);
            katas.KillAfter(before.Count + random.Next(0, 3), TimeSpan.FromMilliseconds(random.Next(0, 400)));
            before.ShouldBeSubsetOf(Receipts());
        }
        var done = Receipts();

        var last = Grade("killed", TwoAtATime);

        foreach (var name in done.Where(name => name != "empty"))
            last.Lines.ShouldContain(line => line.EndsWith($"] {ClassName(name)}: unchanged", StringComparison.Ordinal));
        Tree.Of(Folder("killed")).ShouldBe(expected);
        last.ExitCode.ShouldBe(2);
    }

    [Test]
    public void Shards_put_together_are_one_run_with_its_marks()
    {
        string[] shards = ["1/2", "2/2"];
        foreach (var shard in shards)
            Grade($"shard-{shard[0]}", [.. OneAtATime, "--shard", shard]).Errors.ShouldBeEmpty();

        var merged = KatasProcess.Run(["merge", .. shards.Select(shard => Folder($"shard-{shard[0]}")), "--out", Folder("merged")]);

        merged.Errors.ShouldBeEmpty();
        merged.ExitCode.ShouldBe(2);
        Tree.Of(Folder("merged")).ShouldBe(expected);
        WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(Folder("merged"), "feedback", "ada.html")))
            .ShouldContain("32 of 40; 2 days late: −20 %");
        File.ReadAllText(Path.Combine(Folder("merged"), "marks.csv"))
            .ShouldContain("\nada,32,40,32 of 40; 2 days late: −20 %,5,5,passed,5\n");
    }

    private KatasRun Grade(string folder, params string[] more) => KatasProcess.Run([.. Arguments(folder), .. more]);

    private string[] Arguments(string folder) => ["class", submissions.Path, "--course", course, "--out", Folder(folder), .. Options];

    private string Folder(string name) => Path.Combine(output.Path, name);

    /// <summary>The names of those who are done.</summary>
    private IReadOnlyList<string> Receipts()
    {
        var files = new ResultsFiles(Folder("killed"));
        return [.. files.FilesIn("receipts", ".json")
            .Select(file => files.TryRead<CompletionRecord>(ResultsFiles.CompletionRecordOf(file), out var receipt) ? receipt.Submission
                : throw new InvalidOperationException($"The receipt '{file}' is half-written."))];
    }

    private static string ClassName(string name) => name.Replace('\n', ' ');
}
