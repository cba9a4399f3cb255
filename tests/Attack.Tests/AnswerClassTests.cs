using Attack.Tests.Support;
using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>
/// Answer classes of an odd kind, and processes that waste time between the tests: a verdict each, and the next submission passes.
/// </summary>
internal sealed class AnswerClassTests : ArenaFixture
{
    private static IEnumerable<TestCaseData> Classes()
    {
        yield return Class("abstract", "public abstract class WarmUp", "does not implement");
        yield return Class("generic", "public sealed class WarmUp<T>", "There is no class");
        yield return Class("in another class", "public static class Outer { public sealed class WarmUp", "There is no class", "}");
        yield return Class("without a public constructor", "public sealed class WarmUp", "does not implement",
            members: "private WarmUp() { }");
        yield return Class("with arguments to make it", "public sealed class WarmUp(int size)", "does not implement",
            members: "public int Size => size;");
        yield return Class("of a file only", "file sealed class WarmUp", "There is no class");
        yield return Class("that cannot be made", "public sealed class WarmUp", "not now",
            members: "public WarmUp() => throw new InvalidOperationException(\"not now\");");
        yield return Class("that ends the process when made", "public sealed class WarmUp", "ended the process",
            members: "public WarmUp() => Environment.Exit(0);");
        yield return Class("that ends the process when first looked at", "public sealed class WarmUp", "ended the process",
            members: "static WarmUp() => Environment.Exit(0);");
        yield return Class("whose output takes its time to flush", "public sealed class WarmUp", "used up", members: """
            static WarmUp() => Console.SetOut(new Slow());
            private sealed class Slow : StringWriter { public override void Flush() => Thread.Sleep(1000); }
            """);
    }

    protected override Arena Open() => new(secondsForACall: 1, secondsForTheKata: 4, publicOnly: true);

    [TestCaseSource(nameof(Classes))]
    public void It_gets_a_verdict(string source, string says)
    {
        using var submission = WarmUpSubmission.With(source);

        var grade = Arena.Grade(submission);

        grade.Problems.ShouldBeEmpty();
        grade.Katas[0].Tests.ShouldContain(test => test.Outcome != Outcome.Passed && test.Message.Contains(says, StringComparison.Ordinal),
            grade.Struck().Message);
    }

    [Test]
    public void The_next_submission_passes() => Arena.GradeHonest().AllPassed().ShouldBeTrue();

    private static TestCaseData Class(string name, string head, string says, string end = "", string members = "")
    {
        const string Head = "public sealed class WarmUp : IWarmUp\n{";
        var answer = WarmUpSubmission.Answer();
        answer.ShouldContain(Head);
        return new TestCaseData(answer.Replace(Head, $"{head} : IWarmUp\n{{ {members}", StringComparison.Ordinal) + end, says)
            .SetArgDisplayNames(name);
    }
}
