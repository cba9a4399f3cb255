using Katas.Core;
using Katas.Core.Kits;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Core.Tests.Kits;

/// <summary>How front matter divides the points of a kata among its tasks, and which divisions are refused.</summary>
internal sealed class TaskRulesTests
{
    private const string Folder = "00-warm-up";
    private const string BreakIt = "  - { id: break-it, title: Break it, members: [Break], share: 20 }\n";

    [Test]
    public void Tasks_are_read_in_their_order()
    {
        var tasks = Read("  - { id: main, title: The question, members: [Ask, Answer], share: 80 }\n" + BreakIt).Tasks;

        tasks.Select(task => (task.Id, task.Title, task.Share)).ShouldBe([("main", "The question", 80), ("break-it", "Break it", 20)]);
        tasks[0].Members.ShouldBe(["Ask", "Answer"]);
    }

    [TestCase("")]
    [TestCase("tasks: []\n")]
    public void A_kata_without_tasks_is_refused(string none) => Refusal(() => ReadWith(none))
        .ShouldBe("There are no 'tasks'. Add some, as docs/adding-a-kata.md says.");

    [Test]
    public void Six_tasks_are_too_many() => Refusal(string.Concat(Enumerable.Range(0, 5).Select(i => Task($"t{i}", 16))) + BreakIt)
        .ShouldBe("There are 6 tasks. Allowed: at most 5.");

    [Test]
    public void Two_tasks_need_two_ids() => Refusal(Task("main", 50) + Task("main", 30) + BreakIt)
        .ShouldBe("Two tasks have the id 'main'. Give each its own.");

    [Test]
    public void A_task_without_members_is_refused() => Refusal("  - { id: main, title: T, members: [], share: 80 }\n" + BreakIt)
        .ShouldBe("Task 'main' has no members. Name those that it is about.");

    [Test]
    public void Breaking_it_first_is_a_task() => Refusal(Task("main", 60) + Task("other", 40))
        .ShouldBe("No task has the id 'break-it'. Add the one that breaks it first.");

    [Test]
    public void A_share_below_15_percent_is_refused() => Refusal(Task("main", 66) + Task("other", 14) + BreakIt)
        .ShouldBe("Task 'other' has a share of 14 percent. Allowed: 15 and more.");

    [TestCase(79)]
    [TestCase(81)]
    public void Shares_sum_to_100(int share) => Refusal(Task("main", share) + BreakIt)
        .ShouldBe($"The shares of the tasks sum to {share + 20} percent. Make that 100.");

    [TestCase(40)]
    [TestCase(30)]
    public void The_first_task_has_the_largest_share(int share) => Refusal(Task("main", share) + Task("other", 80 - share) + BreakIt)
        .ShouldBe("Task 'other' has a share as large as the first one's. The first task is the kata's question and has the largest.");

    private static string Task(string id, int share) => $"  - {{ id: {id}, title: T, members: [{id}], share: {share} }}\n";

    private static Kata Read(string tasks) => ReadWith("tasks:\n" + tasks);

    private static Kata ReadWith(string tasks)
    {
        var readme = Repository.Read("exercises", Folder, "README.md");
        var front = readme[..readme.IndexOf("tasks:\n", StringComparison.Ordinal)];
        var rest = readme[readme.IndexOf("limits: ", StringComparison.Ordinal)..];
        using var kit = new TemporaryFolder();
        kit.Write($"exercises/{Folder}/README.md", front + tasks + rest);
        return Catalogue.Read(new KitPaths(kit.Path, "")).Katas.Single();
    }

    private static string Refusal(string tasks) => Refusal(() => Read(tasks));

    private static string Refusal(Action read)
    {
        var message = Should.Throw<UsageException>(read).Message;
        const string Start = $"The front matter of '{Folder}' divides the points wrongly. ";
        message.ShouldStartWith(Start);
        return message[Start.Length..];
    }
}
