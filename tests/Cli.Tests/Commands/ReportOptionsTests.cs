using System.CommandLine;
using Katas.Cli.Commands;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>Where reports go: files, folders, standard output, and a sentence when that cannot be.</summary>
[Category("Fast")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ReportOptionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void Every_kind_of_report_can_be_written_to_a_file()
    {
        var reports = Chosen([.. ReportFormat.All.SelectMany(format => new[] { format.Option, At("report" + format.Extension) })]);

        reports.Write([Report("ada")]);

        foreach (var format in ReportFormat.All)
            File.ReadAllText(At("report" + format.Extension)).ShouldBe(format.Write([Report("ada")]));
    }

    [Test]
    public void A_folder_gets_one_file_per_submission()
    {
        Chosen("--html", At("pages/"), "--gradescope", At("pages/")).Write([Report("ada"), Report("bob")]);

        Directory.GetFiles(At("pages")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["ada.gradescope.json", "ada.html", "bob.gradescope.json", "bob.html"]);
    }

    [Test]
    public void A_name_that_is_no_file_name_gets_one()
    {
        Chosen("--html", At("pages/")).Write([Report("../a/b\n")]);

        Directory.GetFiles(At("pages")).Select(Path.GetFileName).ShouldBe(["%2E.%2Fa%2Fb%0A.html"]);
    }

    [Test]
    public void A_format_of_one_submission_asks_for_a_folder_before_anything_is_graded() =>
        Should.Throw<UsageException>(() => Chosen("--html", "report.html").Check(["class/ada", "class/bob"])).Message
            .ShouldBe("--html writes one submission, and there are 2. Name a folder instead of 'report.html', such as 'report.html/'.");

    [TestCase("--json")]
    [TestCase("--junit")]
    [TestCase("--summary")]
    [TestCase("--annotations")]
    [TestCase("--csv")]
    public void Other_formats_hold_several(string option) => Should.NotThrow(() => Chosen(option, "-").Check(["ada", "bob"]));

    [Test]
    public void Submissions_of_one_name_cannot_share_a_folder() =>
        Should.Throw<UsageException>(() => Chosen("--html", At("pages/")).Check(["monday/ada", "tuesday/ada/"])).Message
            .ShouldBe("Two submissions are called 'ada', and --html needs a file of its own for each. Rename one of the folders.");

    [Test]
    public void Only_one_report_can_have_standard_output() =>
        Should.Throw<UsageException>(() => Chosen("--json", "-", "--csv", "-")).Message
            .ShouldBe("--json and --csv both ask for standard output. Give '-' to one of them only.");

    [Test]
    public void A_place_that_cannot_be_written_to_is_named() =>
        Should.Throw<UsageException>(() => Chosen("--csv", At("no/such/folder.csv")).Write([Report("ada")])).Message
            .ShouldStartWith($"'{At("no/such/folder.csv")}' cannot be written: ");

    [Test]
    public void An_empty_name_is_no_place() =>
        Should.Throw<UsageException>(() => Chosen("--csv", "").Check(["ada"])).Message.ShouldStartWith("--csv has no file.");

    private string At(string name) => Path.Combine(folder.Path, name);

    private static ChosenReports Chosen(params string[] arguments)
    {
        var options = new ReportOptions();
        var command = new RootCommand();
        options.AddTo(command);
        return options.Chosen(command.Parse(arguments));
    }

    private static Report Report(string name) => new(
        Katas.Core.Verdicts.Report.V2, "1.0.0", 1, "own", name, 2.5, 5,
        [new Verdict(0, "warm-up", "Warm-up", "green", Outcome.Failed, 2.5, 5, "1 passed, 1 failed.", [],
            null, [new TestVerdict("A fact", "", SuiteKind.Public, Outcome.Passed, null, "", 1),
                new TestVerdict("Another", "", SuiteKind.Hidden, Outcome.Failed,
                    new TestMessage(TestMessageKind.Law) { Got = "1" }, "", 1)])], []);
}
