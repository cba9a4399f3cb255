using Attack.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Grading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>
/// Well-formed answers that mean harm. Suites and trap models compute with them in the grader's own process,
/// where the sandbox does not reach: they must neither fill its memory nor keep it busy.
/// </summary>
[NonParallelizable]
internal sealed class OddAnswersTests
{
    private const int BytePairEncoding = 4;

    /// <summary>
    /// One suite trains with learned merges, then segments with the first 1, 2, 3 … of them: for 6,000, a quarter of a minute's work.
    /// </summary>
    private const string ManyMerges = """
        namespace Katas.Kata04;
        public class BytePairEncoding : IBytePairEncoding
        {
            public IReadOnlyList<Merge> Train(IReadOnlyDictionary<string, int> counts, int wanted) =>
                wanted == 20
                ? Enumerable.Repeat(new Merge("a", "b"), 6_000).ToArray()
                : [];
            public IReadOnlyList<string> Vocabulary(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges) => [];
            public IReadOnlyList<string> Segment(IReadOnlyList<Merge> merges, string word) => [];
            public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word) => [];
            public int[] Encode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, string word) => [];
            public string Decode(IReadOnlyList<string> alphabet, IReadOnlyList<Merge> merges, IReadOnlyList<int> ids) => "";
        }
        """;

    [Test]
    public void A_suite_that_an_answer_keeps_busy_is_broken_off()
    {
        using var pipeline = Pipeline(BytePairEncoding, secondsForTheKata: 2);
        using var submission = new TemporaryFolder();
        submission.Write("exercises/04-byte-pair-encoding/Answers.cs", ManyMerges);
        using var right = Solution("04-byte-pair-encoding");

        var tests = pipeline.Grade(submission.Path).Katas[0].Tests;

        tests.ShouldContain(test => test.Outcome == Outcome.TimedOut && test.Message.StartsWith("The test did not come to an end"));
        tests.ShouldAllBe(test => test.Outcome != Outcome.Failed || test.Message != "The test has no result.");
        pipeline.Grade(right.Path).AllPassed().ShouldBeTrue("the next submission");
    }

    [Test]
    public void Answers_as_large_as_the_wire_takes_are_forgotten()
    {
        using var pipeline = Pipeline(3, secondsForTheKata: 60);
        using var submission = ContractsInSource.Answering(OddAnswers.Source, kata => kata == 3);
        pipeline.Grade(submission.Path);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        for (var i = 0; i < 2; i++)
            pipeline.Grade(submission.Path).Score.ShouldBe(0);

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(32L << 20);
    }

    private static TemporaryFolder Solution(string kata)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(TestKit.Paths.Solutions, kata), "*.cs"))
            folder.Write($"exercises/{kata}/{Path.GetFileName(file)}", File.ReadAllText(file));
        return folder;
    }

    private Pipeline Pipeline(int kata, double secondsForTheKata) =>
        TestKit.Pipeline(TestKit.Only(kata, secondsForACall: 5, secondsForTheKata));
}
