using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Judging;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Judging;

/// <summary>From the core and edge tests of each task to its points, in a kata that is worth 100.</summary>
[Category("Fast")]
internal sealed class TaskPointsTests
{
    private const string Main = "main";
    private const string BreakIt = "break-it";

    [Test]
    public void A_task_without_a_failure_earns_its_share() =>
        Points(Tests(Main, core: (4, 4), edge: (3, 3)), Tests(BreakIt, core: (1, 1))).ShouldBe([80, 20]);

    [TestCase(1, 20)]
    [TestCase(2, 40)]
    [TestCase(3, 60)]
    public void Core_tests_earn_in_equal_parts(int passed, double points) =>
        Points(Tests(Main, core: (passed, 4)), Tests(BreakIt, core: (1, 1)))[0].ShouldBe(points);

    [Test]
    public void Without_a_core_test_nothing_is_earned_whatever_edge_tests_pass() =>
        Points(Tests(Main, core: (0, 4), edge: (9, 9)), Tests(BreakIt, core: (1, 1))).ShouldBe([0, 20]);

    [Test]
    public void Failed_edge_tests_take_at_most_a_quarter_of_the_kata() =>
        Points(Tests(Main, core: (4, 4), edge: (0, 5)), Tests(BreakIt, core: (1, 1)))[0].ShouldBe(55);

    [Test]
    public void Failed_edge_tests_take_at_most_two_thirds_of_the_task() =>
        Points(Tests(Main, core: (1, 1)), Tests(BreakIt, core: (1, 1), edge: (0, 5)))[1].ShouldBe(6.67);

    [Test]
    public void Half_of_the_edge_tests_take_half_of_that() =>
        Points(Tests(Main, core: (4, 4), edge: (5, 10)), Tests(BreakIt, core: (1, 1)))[0].ShouldBe(67.5);

    [Test]
    public void Edge_tests_take_from_what_core_tests_have_earned() =>
        Points(Tests(Main, core: (2, 4), edge: (0, 5)), Tests(BreakIt, core: (1, 1)))[0].ShouldBe(27.5);

    [Test]
    public void A_single_failed_edge_test_takes_a_tenth_of_the_kata() =>
        Points(Tests(Main, core: (4, 4), edge: (49, 50)), Tests(BreakIt, core: (1, 1)))[0].ShouldBe(70);

    [Test]
    public void A_single_failed_core_test_takes_a_tenth_of_the_kata() =>
        Points(Tests(Main, core: (49, 50)), Tests(BreakIt, core: (1, 1)))[0].ShouldBe(70);

    [Test]
    public void Deductions_of_all_tasks_take_at_most_a_quarter_of_the_kata() =>
        Points(Tests(Main, core: (4, 4), edge: (0, 5)), Tests(BreakIt, core: (1, 1), edge: (0, 2))).Sum().ShouldBe(75);

    [Test]
    public void More_tests_passed_never_earn_less()
    {
        for (var core = 0; core <= 5; core++)
        {
            for (var edge = 0; edge <= 5; edge++)
            {
                Total(core, edge).ShouldBeGreaterThanOrEqualTo(Total(Math.Max(0, core - 1), edge));
                Total(core, edge).ShouldBeGreaterThanOrEqualTo(Total(core, Math.Max(0, edge - 1)));
            }
        }
    }

    [Test]
    public void Counts_and_titles_go_with_the_points()
    {
        var task = Of(Tests(Main, core: (2, 4), edge: (1, 3)))[0];

        (task.Id, task.Title, task.MaxPoints).ShouldBe((Main, "The question", 80));
        (task.Core, task.Edge).ShouldBe((new TestCount(2, 4), new TestCount(1, 3)));
    }

    private static double Total(int core, int edge) =>
        Points(Tests(Main, core: (core, 5), edge: (edge, 5)), Tests(BreakIt, core: (1, 1), edge: (1, 2))).Sum();

    private static double[] Points(params TestVerdict[][] tests) => [.. Of(tests).Select(task => task.Points)];

    private static IReadOnlyList<TaskVerdict> Of(params TestVerdict[][] tests)
    {
        var kata = TestKit.WholeCatalogue.Katas[0];
        KataTask[] tasks =
        [
            new() { Id = Main, Title = "The question", Members = ["Ask"], Share = 80 },
            new() { Id = BreakIt, Title = "Break it", Members = ["Break"], Share = 20 },
        ];
        return TaskPoints.Of(kata with { Front = kata.Front with { Points = 100, Tasks = tasks } }, [.. tests.SelectMany(some => some)]);
    }

    private static TestVerdict[] Tests(string task, (int Passed, int All) core, (int Passed, int All) edge = default) =>
        [.. Some(task, core, isEdge: false), .. Some(task, edge, isEdge: true)];

    private static IEnumerable<TestVerdict> Some(string task, (int Passed, int All) count, bool isEdge) =>
        Enumerable.Range(0, count.All).Select(index => new TestVerdict(
            $"Fact {index}", "", SuiteKind.Hidden, index < count.Passed ? Outcome.Passed : Outcome.Failed, null, "", null)
        { Task = task, IsEdge = isEdge });
}
