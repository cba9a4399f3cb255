using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Reading;
using Katas.Learning.Interviews;
using Katas.Learning.Pictures;
using Katas.Learning.Watching;

namespace Katas.Learning.Live;

/// <summary>Runs katas and draws their pictures, with what is known of each from its last run.</summary>
internal sealed class KataBench(KitPaths paths, Catalogue catalogue, Pipeline pipeline)
{
    private readonly SubmissionReader reader = new(paths, catalogue);
    private readonly PictureStudio studio = new(paths, pipeline);
    private readonly Dictionary<int, LastRun> known = [];
    private int repeatsLeft = 6; // by then nearly all is compiled that a run needs
    private int? latest;

    /// <summary>The tests of a kata, those of the members just edited first.</summary>
    public IEnumerable<KataRun> Run(int number)
    {
        latest = number;
        var kata = Find(number);
        var submission = Read();
        var texts = submission.Katas.GetValueOrDefault(kata.Folder, []).ToDictionary(file => file.Path, file => file.Text);
        var before = known.GetValueOrDefault(number, LastRun.None);
        var edited = EditedMembers.Between(before.Texts, texts, before.Members);
        foreach (var run in pipeline.GradeKata(submission, kata, test => before.Asks(test, edited)))
        {
            known[number] = run.IsWhole ? before.Then(run, texts) : before;
            yield return run;
        }
    }

    /// <summary>
    /// Repeats the latest run and tells nobody, to be called while nothing is asked: a run takes a third of the time once the runtime has
    /// compiled what it needs. False when that is not worth while.
    /// </summary>
    public bool TryWarmUp()
    {
        if (repeatsLeft == 0 || latest is not { } number || known.GetValueOrDefault(number)?.Run is not { } run || !IsShort(run.Verdict))
            return false;
        repeatsLeft--;
        _ = pipeline.GradeKata(Read(), Find(number), _ => true).Last();
        return true;
    }

    /// <summary>A picture of what is in the files now; what fails is known from the last run.</summary>
    public DrawnPicture Draw(PictureRequest wanted)
    {
        var kata = Find(wanted.Kata);
        var submission = Read();
        return studio.Draw(submission, kata, LastRunOf(kata, submission), wanted.Typed);
    }

    /// <summary>What is put beside the learner's answer to a kata's interview question.</summary>
    public InterviewSheet Compare(int number)
    {
        var kata = Find(number);
        var submission = Read();
        return studio.Compare(submission, kata, LastRunOf(kata, submission));
    }

    /// <summary>Code that was cut off in a call would be waited for once more.</summary>
    private static bool IsShort(Verdict verdict) => verdict.Tests.All(test => test.Outcome != Outcome.TimedOut);

    private KataRun LastRunOf(Kata kata, Submission submission) =>
        known.GetValueOrDefault(kata.Number)?.Run ?? pipeline.GradeKata(submission, kata, _ => true).Last();

    private Kata Find(int number) => catalogue.Katas.First(kata => kata.Number == number);

    private Submission Read() => reader.Read(paths.Exercises, "exercises");

    /// <summary>What is known of a kata from its last run: its texts, its members, and which of them each test asks.</summary>
    private sealed record LastRun(
        IReadOnlyDictionary<string, string> Texts, IReadOnlyList<string> Members, IReadOnlyDictionary<string, IReadOnlyList<string>> ByTest)
    {
        public static LastRun None { get; } =
            new(new Dictionary<string, string>(), [], new Dictionary<string, IReadOnlyList<string>>());

        /// <summary>The run itself; null before the first.</summary>
        public KataRun? Run { get; private init; }

        public bool Asks(string test, IReadOnlySet<string> members) =>
            ByTest.TryGetValue(test, out var asked) && asked.Any(members.Contains);

        /// <summary>While a kata does not compile, nothing new is known of its tests.</summary>
        public LastRun Then(KataRun run, IReadOnlyDictionary<string, string> texts) => run.Members.Order.Count == 0
            ? this with { Texts = texts, Run = run }
            : new LastRun(texts, run.Members.Order, AskedByTest(run)) with { Run = run };

        private static Dictionary<string, IReadOnlyList<string>> AskedByTest(KataRun run) => run.Verdict.Tests.Zip(run.Members.ByTest)
            .GroupBy(test => test.First.Name).ToDictionary(test => test.Key, test => test.First().Second);
    }
}
