using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Testing;
using NUnit.Framework.Interfaces;

namespace Katas.Grading.Running;

/// <summary>Reads from the attributes of a loaded suite what each test belongs to.</summary>
internal static class SuitePlan
{
    /// <summary>The tests of the catalogue's katas, in the order of the suite.</summary>
    /// <exception cref="UsageException">Tests do not say to which kata or task they belong, or name a task that there is not.</exception>
    public static IReadOnlyList<PlannedTest> Of(ITest suite, SuiteKind kind, Catalogue catalogue)
    {
        var katas = catalogue.Katas.ToDictionary(kata => kata.Number);
        ITest[] tests = [.. Leaves(suite)];
        // a test that counts for nothing would silently be left out of every grade
        Refuse(tests.Where(test => KataOf(test) is null), "kata", "Put [Kata(number)] above their classes.");
        foreach (var kata in catalogue.Katas.Where(kata => kata.Tasks.Count > 0))
        {
            Refuse(
                tests.Where(test => KataOf(test) == kata.Number && TaskOf(test) is null), "task",
                $"Put [Task(\"id\")] above them or their classes; '{kata.Folder}' has '{Ids(kata)}'.");
        }
        return
        [
            .. from test in tests
            let number = KataOf(test)!.Value
            where katas.ContainsKey(number)
            select Planned(test, kind, katas[number]),
        ];
    }

    private static void Refuse(IEnumerable<ITest> tests, string missing, string cure)
    {
        var names = string.Join("', '", tests.Select(test => test.FullName));
        if (names.Length > 0)
            throw new UsageException($"These tests do not say to which {missing} they belong: '{names}'. {cure}");
    }

    private static PlannedTest Planned(ITest test, SuiteKind kind, Kata kata) =>
        new(test.FullName, kata.Number, kind, Fact(test), Arguments(test))
        {
            Task = kata.Tasks.Count > 0 ? TaskOf(test, kata) : null,
            IsEdge = Property(test, EdgeAttribute.PropertyName) is not null,
            Asks = Property(test, AsksAttribute.PropertyName) as string,
        };

    private static int? KataOf(ITest test) => Property(test, KataAttribute.PropertyName) as int?;

    private static string? TaskOf(ITest test) => Property(test, TaskAttribute.PropertyName) as string;

    private static string TaskOf(ITest test, Kata kata) => TaskOf(test) is { } id && kata.Tasks.Any(task => task.Id == id)
        ? id
        : throw new UsageException($"The test '{test.FullName}' belongs to the task '{TaskOf(test)}', which '{kata.Folder}' does not have. "
            + $"It has '{Ids(kata)}'.");

    private static string Ids(Kata kata) => string.Join("', '", kata.Tasks.Select(task => task.Id));

    /// <summary>What a test, its method or its class declares; the nearest counts.</summary>
    private static object? Property(ITest test, string name)
    {
        for (var part = test; part is not null; part = part.Parent)
        {
            if (part.Properties.Get(name) is { } value)
                return value;
        }
        return null;
    }

    /// <summary>The method's name as a sentence, or the name that the suite gives a test case.</summary>
    private static string Fact(ITest test) => TestFact.Of(IsNamedAfterMethod(test) ? test.MethodName! : test.Name);

    /// <summary>NUnit puts the arguments of a test case behind its method's name.</summary>
    private static string Arguments(ITest test) => IsNamedAfterMethod(test) ? test.Name[test.MethodName!.Length..] : "";

    private static bool IsNamedAfterMethod(ITest test) =>
        test.MethodName is { } method && test.Name.StartsWith(method, StringComparison.Ordinal);

    private static IEnumerable<ITest> Leaves(ITest test) => test.IsSuite ? test.Tests.SelectMany(Leaves) : [test];
}
