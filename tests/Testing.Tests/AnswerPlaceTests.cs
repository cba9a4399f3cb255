using Katas.Testing;
using NUnit.Framework;
using Shouldly;

namespace Testing.Tests;

/// <summary>Where dotnet test runs the answers, and that it says so.</summary>
internal sealed class AnswerPlaceTests
{
    [Test]
    public void In_a_worker_where_nothing_speaks_against_it()
    {
        var place = Of();

        place.IsHere.ShouldBeFalse();
        place.Sentence.ShouldStartWith("Your code runs in a worker of its own");
        place.Sentence.ShouldContain("KATAS_ANSWERS=here");
    }

    [Test]
    public void Here_where_a_debugger_is_attached() => ShouldBeHere(Of(isDebugged: true), "a debugger is attached");

    [Test]
    public void Here_where_coverlet_collects_coverage() => ShouldBeHere(Of(assembly: "coverlet.collector"), "coverage is collected");

    [Test]
    public void Here_where_a_profiler_collects_it() => ShouldBeHere(Of(("CORECLR_ENABLE_PROFILING", "1")), "a profiler is attached");

    [Test]
    public void Here_where_the_learner_says_so() => ShouldBeHere(Of(("KATAS_ANSWERS", "here")), "KATAS_ANSWERS=here");

    [TestCase("KATAS_ANSWERS", "")]
    [TestCase("KATAS_ANSWERS", "worker")]
    [TestCase("CORECLR_ENABLE_PROFILING", "0")]
    public void Other_values_change_nothing(string name, string value) => Of((name, value)).IsHere.ShouldBeFalse();

    private static AnswerPlace Of((string Name, string Value)? set = null, bool isDebugged = false, string assembly = "nunit.framework") =>
        AnswerPlace.Of(name => name == set?.Name ? set.Value.Value : null, isDebugged, ["System.Runtime", assembly]);

    private static void ShouldBeHere(AnswerPlace place, string because)
    {
        place.IsHere.ShouldBeTrue();
        place.Sentence.ShouldStartWith($"Your code runs in the process of the tests, because {because}:");
    }
}
