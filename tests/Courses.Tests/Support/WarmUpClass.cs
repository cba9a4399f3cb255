using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Reports.Class;
using Katas.Sandboxing;
using Tests.Support;

namespace Courses.Tests.Support;

/// <summary>The made-up class and its results folder; only the warm-up is graded.</summary>
internal sealed class WarmUpClass(TemporaryFolder submissions, TemporaryFolder output) : IDisposable
{
    private const double SecondsForACall = 10;

    private static readonly Lazy<string> Fingerprint = new(() => KitFingerprint.Of(TestKit.Paths, TestKit.WarmUpOnly(SecondsForACall)));

    public TemporaryFolder Submissions => submissions;

    public TemporaryFolder Output => output;

    public static WarmUpClass Create() => new(MadeUpClass.Create(), new TemporaryFolder());

    public static GradingKit Kit() =>
        new(KitParts.All(TestKit.Paths), TestKit.WarmUpOnly(SecondsForACall), TestKit.Info, Sandbox.For(Isolation.Own));

    public WarmUpClass Copy() => new(submissions.Copy(), output.Copy());

    public RunRecord Run(Reveal reveal = Reveal.Messages) => Run(Kit(), ClassRoster.Read(submissions.Path), reveal);

    public (IReadOnlyList<GradingEvent> Events, ClassReport Report) Grade() => Grade(Kit());

    public (IReadOnlyList<GradingEvent> Events, ClassReport Report) Grade(GradingKit kit, Reveal reveal = Reveal.Messages)
    {
        var roster = ClassRoster.Read(submissions.Path);
        var run = Run(kit, roster, reveal);
        using var results = ResultsFolder.Open(output.Path, run);
        results.Withdraw(roster.Submissions);
        var events = new List<GradingEvent>();
        new ClassRun(kit, results, run).Grade(roster.Submissions, parallel: 2, events.Add);
        return (events, ClassReportWriter.Close(results, roster.Submissions));
    }

    public Report Report(string file) =>
        new ResultsFiles(output.Path).TryRead<Report>(file, out var report)
            ? report
            : throw new InvalidOperationException($"'{file}' cannot be read.");

    public void Dispose()
    {
        submissions.Dispose();
        output.Dispose();
    }

    private static RunRecord Run(GradingKit kit, ClassRoster roster, Reveal reveal) => new(
        RunRecord.V1, kit.Info.Kit, Fingerprint.Value, kit.Info.Seed, kit.Info.Isolation, [0], Times: false, reveal, null,
        roster.Submissions.Count, ClassRoster.DigestOf(roster.Names));
}
