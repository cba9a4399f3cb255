using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Maintenance.Proving;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Proving;

/// <summary>What a kata's tasks and the sentences of its hidden tests must fulfil.</summary>
[Category("Fast")]
internal sealed class TaskProofTests
{
    private const string Sentence = "Softmax of scores in UTF-8, and of d_k2.";

    [Test]
    public void Every_kata_has_tasks() =>
        TestKit.WholeCatalogue.Katas.Where(kata => kata.Tasks.Count == 0).Select(kata => kata.Folder).ShouldBeEmpty();

    [Test]
    public void Nothing_is_wrong_with_tasks_that_hold_everything() => Defects(Hidden(Sentence)).ShouldBeEmpty();

    [Test]
    public void A_member_without_a_task_is_a_defect() => Defects(["Ask", "Break", "Forgotten"], Hidden(Sentence))
        .ShouldBe(["Member 'Forgotten' belongs to no task. Add it to one in the front matter."]);

    [Test]
    public void A_member_that_does_not_exist_is_a_defect() => Defects(["Break"], Hidden(Sentence))
        .ShouldBe(["The front matter names the member 'Ask', which no contract of the kata has."]);

    [Test]
    public void A_task_without_core_tests_is_a_defect() => Defects(Hidden(Sentence) with { IsEdge = true })
        .ShouldBe(["Task 'main' has no core test, so its points cannot be earned. Add a test without [Edge]."]);

    [Test]
    public void A_hidden_test_that_does_not_say_what_it_asks_is_a_defect() => Defects(Hidden(null))
        .ShouldBe(["Hidden test 'fact' does not say what it asks. Put [Asks(\"…\")] above it."]);

    [TestCase("Softmax of scores")]
    [TestCase("softmax of scores.")]
    public void A_fragment_is_a_defect(string asks) =>
        Defects(Hidden(asks)).ShouldHaveSingleItem().ShouldContain("should be a whole sentence");

    [TestCase("Softmax of 2 scores.")]
    [TestCase("Softmax of scores up to -1e300.")]
    [TestCase("The pieces of \"aaab\".")]
    public void A_value_in_the_sentence_is_a_defect(string asks) =>
        Defects(Hidden(asks)).ShouldHaveSingleItem().ShouldContain("has a value in it");

    private static PlannedTest Hidden(string? asks) => new("main", 0, SuiteKind.Hidden, "fact", "") { Task = "main", Asks = asks };

    private static IEnumerable<string> Defects(PlannedTest test) => Defects(["Ask", "Break"], test);

    private static IEnumerable<string> Defects(string[] members, PlannedTest test)
    {
        var kata = TestKit.WholeCatalogue.Katas[0];
        var marked = kata with { Front = kata.Front with { Tasks = [Task("main", "Ask", 80), Task("break-it", "Break", 20)] } };
        var breaking = new PlannedTest("break", 0, SuiteKind.Public, "breaks", "") { Task = "break-it" };
        return new TaskProof(marked, members, [test, breaking]).Defects().Select(defect => defect.Sentence);
    }

    private static KataTask Task(string id, string member, int share) => new() { Id = id, Title = id, Members = [member], Share = share };
}
