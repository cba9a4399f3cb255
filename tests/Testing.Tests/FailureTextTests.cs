using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>Of a failure, dotnet test shows the learner's line and the test's.</summary>
internal sealed class FailureTextTests
{
    private const string Test = "   at Katas.Kata00.Tests.WarmUpTests.Softmax_of_1_2_3() in /kit/tests/WarmUpTests.cs:line 47";
    private const string Own = "   at Katas.Kata00.WarmUp.Softmax(Double[] scores) in /kit/exercises/00-warm-up/WarmUp.cs:line 12";

    [Test]
    public void Frames_between_the_learners_code_and_the_test_are_left_out() => FailureText.Stack(
        $"{FailureText.Frame("/kit/exercises/00-warm-up/WarmUp.cs", 12)}\n--- End of stack trace from previous location ---\n"
        + $"   at generatedProxy_2.Softmax(Double[])\n{Test}\n   at System.Reflection.MethodBaseInvoker.InvokeWithNoArgs(Object obj)\n")
        .ShouldBe($"   at your code in /kit/exercises/00-warm-up/WarmUp.cs:line 12\n{Test}");

    [Test]
    public void The_learners_own_frames_stay_in_their_order() =>
        FailureText.Stack($"{Own}\n{Own}\n{Test}").ShouldBe($"{Own}\n{Own}\n{Test}");

    [Test]
    public void Lines_may_end_as_on_Windows() => FailureText.Stack($"{Own}\r\n{Test}\r\n").ShouldBe($"{Own}\n{Test}");

    [Test]
    public void There_may_be_nothing() => FailureText.Stack("").ShouldBe("");
}
