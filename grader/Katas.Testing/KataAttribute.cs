using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace Katas.Testing;

/// <summary>Says which kata the tests of a class belong to. A suite in which a class does not say so is not loaded.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KataAttribute : PropertyAttribute, ITestAction
{
    /// <summary>The name under which NUnit keeps the number.</summary>
    public const string PropertyName = "Kata";

    /// <param name="number">The kata's number, as in its README. <c>--filter Category=Kata04</c> asks for its tests.</param>
    public KataAttribute(int number) : base(PropertyName, number)
    {
        Number = number;
        Properties.Add(PropertyNames.Category, $"Kata{number:00}");
    }

    public int Number { get; }

    /// <summary>Before and after each test of the class.</summary>
    public ActionTargets Targets => ActionTargets.Test;

    /// <summary>Where no grader runs the suite, the worker is told that a test begins.</summary>
    public void BeforeTest(ITest test)
    {
        if (!Subject.IsGraded)
            WorkerAnswers.OfThisRun?.Begin(Number);
    }

    /// <summary>
    /// Code that ends its process after its last reply fails the test, as in a check. What the learner sees of a failure is the place in
    /// the code and in the test.
    /// </summary>
    public void AfterTest(ITest test)
    {
        if (Subject.IsGraded)
            return;
        var end = WorkerAnswers.OfThisRun?.End() ?? "";
        var context = TestExecutionContext.CurrentContext;
        var result = context.CurrentResult;
        if (result.ResultState.Status == TestStatus.Failed)
            context.CurrentResult = Shown(result);
        else if (end.Length > 0)
            result.SetResult(ResultState.Failure, end);
    }

    /// <summary>A new result, because one that has recorded an exception shows its whole stack once more.</summary>
    private static TestResult Shown(TestResult result)
    {
        var shown = ((Test)result.Test).MakeTestResult();
        shown.OutWriter.Write(result.Output);
        shown.SetResult(result.ResultState, result.Message, FailureText.Stack(result.StackTrace ?? ""));
        return shown;
    }
}
