using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>Runs a kit's suites on one submission after the other, each in workers of its own.</summary>
/// <param name="loaded">All katas, or two halves of them, which are judged at a time then.</param>
/// <param name="workers">Where the workers come from.</param>
internal sealed class TestRunner(IReadOnlyList<LoadedKatas> loaded, WorkerPool workers)
{
    public IReadOnlyList<SuiteRunner> Suites { get; } = [.. loaded.SelectMany(part => part.Suites)];

    /// <summary>Runs the tests of the katas of a catalogue.</summary>
    public TestResults Run(Compilation compilation, Catalogue catalogue)
    {
        var katas = catalogue.Katas.Where(kata => compilation.Of(kata).State == KataStatus.Compiled).ToHashSet();
        var results = Run([.. loaded.Select(part => PartOf(compilation, part, katas)).Where(part => part.Katas.Length > 0)]);
        return new TestResults([.. Suites.SelectMany(suite => suite.Plan)], results.ToLookup(result => result.Test.Kata));
    }

    /// <summary>
    /// Runs the tests of one kata, some of them before the others, and hands over what is known after each part. The last part has all.
    /// Only public suites: both parts run in the same workers.
    /// </summary>
    public IEnumerable<TestResults> RunInParts(Compilation compilation, Kata kata, Func<PlannedTest, bool> isFirst)
    {
        var plan = Suites.SelectMany(suite => suite.Plan).Where(test => test.Kata == kata.Number).ToArray();
        return compilation.Of(kata).State == KataStatus.Compiled
            ? RunInParts(compilation, plan, isFirst)
            : [new TestResults(plan, Array.Empty<TestResult>().ToLookup(result => result.Test.Kata))];
    }

    /// <summary>
    /// The replies to calls that no test makes, member by member; fewer than calls where one is missing. They are asked in a worker of
    /// their own, which no test has touched.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Reply>> Ask(Compilation compilation, Kata kata, IReadOnlyList<MemberCalls> members)
    {
        using var answers = AnswersOf(compilation, new Budget());
        return [.. members.Select(member => Ask(answers, kata, member))];
    }

    /// <summary>The answers to one kata, for tests that this process does not run.</summary>
    public KataAnswers AnswersOf(Compilation compilation, Kata kata) => new(kata, compilation, AnswersOf(compilation, new Budget()));

    private static List<Reply> Ask(RemoteAnswers answers, Kata kata, MemberCalls member)
    {
        answers.BeginTest(kata, freshProcess: false);
        var replies = new List<Reply>();
        foreach (var call in member.Calls)
        {
            if (CallCulture.Ask(call.Culture, () => answers.Call(member.Contract, member.Member, call.Arguments))
                is not CallResult.Replied replied)
            {
                break;
            }
            replies.Add(replied.Reply);
        }
        return replies;
    }

    /// <summary>
    /// No hidden test of either half begins before the last public one of both has ended. One worker may serve both suites then, and the
    /// workers of two halves share a machine: what hidden tests pass in can surface in no public test's output, which its author may see.
    /// </summary>
    private IReadOnlyList<TestResult> Run(Part[] parts)
    {
        try
        {
            return [.. Suites.Select(suite => suite.Kind).Distinct().Order().SelectMany(kind => RunAtATime(parts, kind))];
        }
        finally
        {
            foreach (var part in parts)
                part.Answers.Dispose();
        }
    }

    private Part PartOf(Compilation compilation, LoadedKatas part, IReadOnlySet<Kata> chosen) => new(
        part.Suites, AnswersOf(compilation, new Budget()), new SourcePlaces(compilation), new ProcessHistory(),
        [.. part.Katas.Where(chosen.Contains)]);

    private static IReadOnlyList<TestResult> RunAtATime(Part[] parts, SuiteKind kind) => parts is [var only]
        ? only.Run(kind)
        : [.. Task.WhenAll(parts.Select(part => Task.Run(() => part.Run(kind)))).GetAwaiter().GetResult().SelectMany(results => results)];

    private RemoteAnswers AnswersOf(Compilation compilation, Budget budget) =>
        new(workers, new LoadMessage(compilation.Contracts, compilation.Assembly), budget);

    private IEnumerable<TestResults> RunInParts(Compilation compilation, PlannedTest[] plan, Func<PlannedTest, bool> isFirst)
    {
        var suite = Suites.Single();
        var (places, history) = (new SourcePlaces(compilation), new ProcessHistory());
        using var answers = AnswersOf(compilation, new Budget());
        var first = plan.Where(isFirst).ToArray();
        var results = suite.Run(answers, first, history).Select(places.Add).ToList();
        if (first.Length > 0 && first.Length < plan.Length)
            yield return new TestResults(first, results.ToLookup(result => result.Test.Kata));
        results.AddRange(suite.Run(answers, plan.Except(first), history).Select(places.Add));
        yield return new TestResults(plan, results.ToLookup(result => result.Test.Kata));
    }

    /// <summary>Katas that are judged one after the other, in workers of their own.</summary>
    private sealed record Part(
        IReadOnlyList<SuiteRunner> Suites, RemoteAnswers Answers, SourcePlaces Places, ProcessHistory History, Kata[] Katas)
    {
        public IReadOnlyList<TestResult> Run(SuiteKind kind) =>
        [
            .. Suites.Where(suite => suite.Kind == kind)
                .SelectMany(suite => suite.Run(Answers, Katas.Contains, History)).Select(Places.Add),
        ];
    }
}
