using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Testing;
using Katas.Wire;
using NUnit.Framework;
using NUnit.Framework.Internal;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>The grader itself fails inside a test. NUnit would call that a failed test: the run must have no results instead.</summary>
internal sealed class GraderFaultTests
{
    [Test]
    public void A_run_in_which_the_grader_failed_asks_no_more_and_has_no_results()
    {
        var subject = new FailingSubject();
        var kata = TestKit.WarmUpOnly().Katas[0];
        var tests = new Dictionary<string, PlannedTest> { ["Test"] = new("Test", kata.Number, SuiteKind.Public, "Test", "") };
        var listener = new SuiteListener(subject, tests, new Dictionary<int, Kata> { [kata.Number] = kata }, new ProcessHistory());
        var test = new TestSuite("Test");
        listener.TestStarted(test);

        Should.Throw<GraderFaultException>(() => listener.Call(typeof(object), null!, default));
        Should.Throw<NoReplyException>(() => listener.Call(typeof(object), null!, default));
        listener.TestFinished(test.MakeTestResult());

        Should.Throw<GraderFaultException>(() => listener.TakeResults()).Message.ShouldBe("No process.");
        subject.Calls.ShouldBe(1);
    }

    private sealed class FailingSubject : ITestSubject
    {
        public int Calls { get; private set; }

        public void BeginTest(Kata kata, bool freshProcess)
        {
            // Every test fails alike.
        }

        public CallResult Call(Type contract, Member member, ReadOnlyMemory<byte> arguments)
        {
            Calls++;
            throw new GraderFaultException("No process.");
        }

        public TestTrace EndTest() => TestTrace.Empty;
    }
}
