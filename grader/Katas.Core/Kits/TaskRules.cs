namespace Katas.Core.Kits;

/// <summary>What the tasks of a kata must fulfil, so that its points say how much is understood.</summary>
internal static class TaskRules
{
    private const string BreakIt = "break-it";
    private const int MostTasks = 5;
    private const int LeastShare = 15;
    private const int Whole = 100;

    /// <summary>What is wrong with the tasks of a kata, in a sentence; null if nothing is.</summary>
    public static string? Mistake(IReadOnlyList<KataTask> tasks)
    {
        if (tasks.Count == 0)
            return "There are no 'tasks'. Add some, as docs/adding-a-kata.md says.";
        if (tasks.Count > MostTasks)
            return $"There are {tasks.Count} tasks. Allowed: at most {MostTasks}.";
        return MistakeInNames(tasks) ?? MistakeInShares(tasks);
    }

    private static string? MistakeInNames(IReadOnlyList<KataTask> tasks)
    {
        if (Twice(tasks.Select(task => task.Id)) is { } id)
            return $"Two tasks have the id '{id}'. Give each its own.";
        if (tasks.FirstOrDefault(task => task.Members.Length == 0) is { } empty)
            return $"Task '{empty.Id}' has no members. Name those that it is about.";
        return tasks.Any(task => task.Id == BreakIt) ? null : $"No task has the id '{BreakIt}'. Add the one that breaks it first.";
    }

    private static string? MistakeInShares(IReadOnlyList<KataTask> tasks)
    {
        if (tasks.FirstOrDefault(task => task.Share < LeastShare) is { } small)
            return $"Task '{small.Id}' has a share of {small.Share} percent. Allowed: {LeastShare} and more.";
        var sum = tasks.Sum(task => task.Share);
        if (sum != Whole)
            return $"The shares of the tasks sum to {sum} percent. Make that {Whole}.";
        return tasks.Skip(1).FirstOrDefault(task => task.Share >= tasks[0].Share) is { } large
            ? $"Task '{large.Id}' has a share as large as the first one's. The first task is the kata's question and has the largest."
            : null;
    }

    private static string? Twice(IEnumerable<string> names) => names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1)?.Key;
}
