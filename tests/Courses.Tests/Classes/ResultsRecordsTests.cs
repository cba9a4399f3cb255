using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Reports.Formats;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Classes;

/// <summary>
/// What lies in a class folder may come from a learner: it leaves nobody out and is never written to, unless a record outside of the
/// class knows it.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ResultsRecordsTests : IDisposable
{
    private static readonly RunRecord Empty = new(RunRecord.V1, "1.0.0", "", 1, "own", [0], Times: false, Reveal.Messages, null, 2, "");

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder state = new();

    public ResultsRecordsTests() => folder.Write("alice/exercises/00-warm-up/WarmUp.cs", "class A;");

    private ResultsRecords Records => new(Path.Combine(state.Path, "deep", "records"));

    public void Dispose()
    {
        folder.Dispose();
        state.Dispose();
    }

    [Test]
    public void Results_in_the_class_continue_and_are_no_submission()
    {
        WriteResults("results");

        Claim("results").ShouldBe(Records.IdOf(In("results")));
        Records.IdOf(In("results")).ShouldNotBeNull();
        Names().ShouldBe(["alice"]);
        ClassRoster.Read(folder.Path, records: Records).NotCounted.ShouldHaveSingleItem().Reason.ShouldBe("results of an earlier run");
    }

    [Test]
    public void Results_beside_the_class_need_no_record_and_get_no_id()
    {
        Claim("../elsewhere").ShouldBeNull();

        Directory.Exists(Path.Combine(state.Path, "deep")).ShouldBeFalse();
    }

    [TestCase("{}")]
    [TestCase("")]
    [TestCase("[[[[")]
    [TestCase("{ \"schema\": \"katas/run/v1\" }")]
    [TestCase("{ \"schema\": \"katas/run/v1\", \"id\": \"\" }")]
    [TestCase("""{ "schema": "katas/run/v1", "id": "00000000000000000000000000000000", "seed": 1, "katas": [0], "submissions": 9 }""")]
    public void A_run_of_a_learners_making_makes_no_results(string run)
    {
        WriteResults("marks"); // there are records
        folder.Write("results/run.json", run);
        folder.Write("results/receipts/alice.json", "{}");

        Names().ShouldBe(["alice", "results"]);
        Claim("results", refused: "'RESULTS' lies among the submissions, and no record of this user says that it holds results of an "
            + "earlier run, so it may be a submission. Choose a folder outside of 'CLASS' with '--out'.");
        Reason("results").ShouldStartWith("'results' holds what results hold and no answers");
    }

    [Test]
    public void A_copy_of_whole_results_under_another_name_is_a_submission()
    {
        WriteResults("results");
        folder.Write("marks/run.json", File.ReadAllText(In("results/run.json")));

        Names().ShouldBe(["alice", "marks"]);
        Claim("marks", refused: "no record");
    }

    [Test]
    public void Results_that_were_replaced_are_a_submission()
    {
        WriteResults("results");
        File.WriteAllText(In("results/run.json"), ReportJson.Write(Empty with { Id = new string('0', 32) }));

        Names().ShouldBe(["alice", "results"]);
        Claim("results", refused: "no record");
    }

    [Test]
    public void Answers_in_a_folder_called_results_are_graded()
    {
        folder.Write("results/exercises/00-warm-up/WarmUp.cs", "class A;");
        folder.Write("results/run.json", ReportJson.Write(Empty));

        Reason("results").ShouldBeEmpty();
        Claim("results", refused: "no record");
    }

    [Test]
    [Platform("Linux", Reason = "elsewhere one may not make links")]
    public void A_link_is_never_written_through()
    {
        Directory.CreateSymbolicLink(In("results"), state.Path); // to an empty folder
        Directory.CreateSymbolicLink(In("dangling"), Path.Combine(state.Path, "nothing"));

        Claim("results", refused: "no record");
        Claim("dangling", refused: "no record");
        Reason("results").ShouldBe("'results' is a link. Put the folder or archive itself there.");
    }

    [Test]
    [Platform("Linux", Reason = "elsewhere one may not make links")]
    public void A_class_that_is_reached_by_a_link_is_the_same_class()
    {
        folder.Write("results/run.json", "{}");
        var link = Path.Combine(state.Path, "class");
        Directory.CreateSymbolicLink(link, folder.Path);

        Should.Throw<UsageException>(() => ResultsPlace.Claim(link, In("results"), Records)).Message.ShouldContain("no record");
        Should.Throw<UsageException>(() => ResultsPlace.Claim(folder.Path, Path.Combine(link, "results"), Records)).Message
            .ShouldContain("no record");
    }

    [TestCase(".", "mix results with submissions")]
    [TestCase("alice", "no record")]
    [TestCase("alice/exercises", "mix results with submissions")]
    [TestCase("new/results", "mix results with submissions")]
    public void Results_do_not_go_into_submissions(string output, string refused) => Claim(output, refused: refused);

    [Test]
    public void A_record_that_cannot_be_kept_is_said()
    {
        state.Write("deep", "a file");

        Claim("results", refused: "cannot be written");
    }

    private string In(string name) => Path.Combine(folder.Path, name);

    private IEnumerable<string> Names() => ClassRoster.Read(folder.Path, records: Records).Submissions.Select(entry => entry.Name);

    private string Reason(string name) =>
        ClassRoster.Read(folder.Path, records: Records).Submissions.Single(entry => entry.Name == name).RejectReason;

    private string? Claim(string output) => ResultsPlace.Claim(folder.Path, In(output), Records);

    private void Claim(string output, string refused) =>
        Should.Throw<UsageException>(() => Claim(output)).Message.ShouldContain(
            refused.Replace("RESULTS", In("results"), StringComparison.Ordinal).Replace("CLASS", folder.Path, StringComparison.Ordinal));

    private void WriteResults(string name) => ResultsFolder.Open(In(name), Empty with { Id = Claim(name) }).Dispose();
}
