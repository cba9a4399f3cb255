using Attack.Tests.Support;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>
/// A contract returns lists of lists; these are the learner's own classes: without end, inside themselves, or nested
/// a hundred thousand deep. They are enumerated in the worker, under its limits; the grader never sees them.
/// </summary>
internal sealed class EndlessAnswersTests : PipelineFixture
{
    private const string Kata = "04-byte-pair-encoding";
    private const string Declaration = "public IReadOnlyList<IReadOnlyList<string>> MergePath(IReadOnlyList<Merge> merges, string word)";

    protected override Catalogue Katas => TestKit.Only(4, secondsForACall: 1, secondsForTheKata: 60);

    private static IEnumerable<TestCaseData> Lists()
    {
        yield return List("without end", "", "while (true) yield return [\"a\"];", Ends.Failed | Ends.TimedOut);
        yield return List("of lists without end", "private static IEnumerable<string> Text() { while (true) yield return \"a\"; }",
            "while (true) yield return new Lazy(Text());", Ends.Failed | Ends.TimedOut);
        yield return List("that holds itself", "", "yield return new Lazy(this.SelectMany(inner => inner));", Ends.Crashed);
        yield return List("nested a hundred thousand deep",
            "private static IEnumerable<string> In(IEnumerable<string> inner) { foreach (var item in inner) yield return item; }",
            "IEnumerable<string> nest = [\"a\"]; for (var i = 0; i < 100_000; i++) nest = In(nest); yield return new Lazy(nest);",
            Ends.Failed | Ends.Crashed);
        yield return List("whose next item never comes", "", "while (true) { } yield return [\"a\"];", Ends.TimedOut);
        yield return List("that stops with an exception inside a hundred thousand others", "",
            "Exception all = new ArgumentException(\"deep\"); for (var i = 0; i < 100_000; i++) all = new "
                + "InvalidOperationException(\"x\", all); throw all; yield break;", Ends.Failed | Ends.Crashed);
    }

    [TestCaseSource(nameof(Lists))]
    public void A_list(string members, string items, Ends ends)
    {
        using var submission = Answering("struck++ > 0 ? Right(merges, word) : new Odd()", OddList(members, items));

        var grade = Pipeline.Grade(submission.Path);

        grade.Problems.ShouldBeEmpty();
        var struck = grade.Katas[0].Tests.Where(test => test.Outcome != Outcome.Passed).ToArray();
        struck.ShouldNotBeEmpty();
        struck.Where(test => !ends.HasFlag((Ends)(1 << (int)test.Outcome)))
            .Select(test => $"{test.Outcome}: {test.Message}").ShouldBeEmpty();
        grade.Katas[0].Tests.ShouldContain(test => test.Outcome == Outcome.Passed, "the other members");
    }

    [Test]
    public void The_next_submission_notices_nothing()
    {
        using var right = Answering("Right(merges, word)", "");

        Pipeline.Grade(right.Path).AllPassed().ShouldBeTrue();
    }

    private static TestCaseData List(string name, string members, string items, Ends ends) =>
        new TestCaseData(members, items, ends).SetArgDisplayNames(name);

    private static string OddList(string members, string items) => $$"""
        private static int struck;
        private sealed class Odd : IReadOnlyList<IReadOnlyList<string>>
        {
            public int Count => 1;
            public IReadOnlyList<string> this[int index] => ["a"];
            public IEnumerator<IReadOnlyList<string>> GetEnumerator() { {{items}} }
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
            {{members}}
        }
        private sealed class Lazy(IEnumerable<string> items) : IReadOnlyList<string>
        {
            public int Count => 1;
            public string this[int index] => "a";
            public IEnumerator<string> GetEnumerator() => items.GetEnumerator();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        """;

    /// <summary>The reference answers, but for what one member answers: the odd list once in each process.</summary>
    private static TemporaryFolder Answering(string answer, string members)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Path.Combine(TestKit.Paths.Solutions, Kata), "*.cs"))
        {
            folder.Write($"exercises/{Kata}/{Path.GetFileName(file)}", File.ReadAllText(file)
                .Replace("=> MergePath(merges, word)[^1]", "=> Right(merges, word)[^1]", StringComparison.Ordinal)
                .Replace(Declaration,
                    $"{Declaration} => {answer};\n{members}\nprivate List<List<string>> Right(IReadOnlyList<Merge> merges, string word)",
                    StringComparison.Ordinal));
        }
        return folder;
    }
}
