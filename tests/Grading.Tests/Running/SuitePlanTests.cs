using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Testing;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Running;

/// <summary>From the attributes of a suite to the kata, the task and the kind of each test.</summary>
[Category("Fast")]
internal sealed class SuitePlanTests
{
    private static readonly KataTask[] Tasks = [Task("main", 80), Task("break-it", 20)];

    [Test]
    public void A_test_has_the_task_of_its_class()
    {
        var planned = Plan(Class(new KataAttribute(0), new TaskAttribute("main")), Method()).ShouldHaveSingleItem();

        (planned.Kata, planned.Task, planned.IsEdge, planned.Asks).ShouldBe((0, "main", false, null));
    }

    [Test]
    public void What_a_method_says_comes_before_what_its_class_says()
    {
        var method = Method(new TaskAttribute("break-it"), new EdgeAttribute(), new AsksAttribute("A sentence."));

        var planned = Plan(Class(new KataAttribute(0), new TaskAttribute("main")), method).ShouldHaveSingleItem();

        (planned.Task, planned.IsEdge, planned.Asks).ShouldBe(("break-it", true, "A sentence."));
    }

    [Test]
    public void A_class_of_edge_tests_says_it_once() =>
        Plan(Class(new KataAttribute(0), new TaskAttribute("main"), new EdgeAttribute()), Method())
            .ShouldHaveSingleItem().IsEdge.ShouldBeTrue();

    [Test]
    public void Tests_of_other_katas_are_left_out() => Plan(Class(new KataAttribute(5)), Method()).ShouldBeEmpty();

    [Test]
    public void A_test_without_a_kata_is_refused() =>
        Refusal(Class(), Method()).ShouldBe(
            $"These tests do not say to which kata they belong: '{Method().FullName}'. Put [Kata(number)] above their classes.");

    [Test]
    public void Tests_without_a_task_are_refused_and_all_of_them_named() => Refusal(Class(new KataAttribute(0)), Method(), Method())
        .ShouldBe($"These tests do not say to which task they belong: '{Method().FullName}', '{Method().FullName}'. "
            + "Put [Task(\"id\")] above them or their classes; '00-warm-up' has 'main', 'break-it'.");

    [Test]
    public void A_task_that_the_kata_does_not_have_is_refused() =>
        Refusal(Class(new KataAttribute(0), new TaskAttribute("mian")), Method())
            .ShouldEndWith("belongs to the task 'mian', which '00-warm-up' does not have. It has 'main', 'break-it'.");

    [Test]
    public void A_course_that_shares_points_by_test_needs_none() =>
        Plan([], Class(new KataAttribute(0)), Method()).ShouldHaveSingleItem().Task.ShouldBeNull();

    private static KataTask Task(string id, int share) => new() { Id = id, Title = id, Members = [id], Share = share };

    private static TestSuite Class(params IApplyToTest[] attributes) => With(new TestSuite("Tests"), attributes);

    private static TestMethod Method(params IApplyToTest[] attributes) =>
        With(new TestMethod(new MethodWrapper(typeof(SuitePlanTests), nameof(Leaf))), attributes);

    private static void Leaf() { }

    private static T With<T>(T test, IEnumerable<IApplyToTest> attributes) where T : Test
    {
        foreach (var attribute in attributes)
            attribute.ApplyToTest(test);
        return test;
    }

    private static string Refusal(TestSuite fixture, params TestMethod[] methods) =>
        Should.Throw<UsageException>(() => Plan(Tasks, fixture, methods)).Message;

    private static IReadOnlyList<PlannedTest> Plan(TestSuite fixture, TestMethod method) => Plan(Tasks, fixture, method);

    private static IReadOnlyList<PlannedTest> Plan(KataTask[] tasks, TestSuite fixture, params TestMethod[] methods)
    {
        foreach (var method in methods)
            fixture.Add(method);
        var kata = TestKit.WholeCatalogue.Katas[0];
        var catalogue = new Catalogue([kata with { Front = kata.Front with { Tasks = tasks } }], [kata.Folder]);
        return SuitePlan.Of(fixture, SuiteKind.Hidden, catalogue);
    }
}
