using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Testing;
using NUnit.Framework.Interfaces;

namespace Katas.Grading.Running;

/// <summary>Reads from the attributes of a loaded suite what each test belongs to.</summary>
internal static class SuitePlan
{
    /// <summary>The tests of the catalogue's katas, in the order of the suite.</summary>
    public static IReadOnlyList<PlannedTest> Of(ITest suite, SuiteKind kind, Catalogue catalogue)
    {
        var katas = catalogue.Katas.ToDictionary(kata => kata.Number);
        return
        [
            .. from test in Leaves(suite)
            let number = KataOf(test)
            where katas.ContainsKey(number)
            select Planned(test, kind, katas[number]),
        ];
    }

    private static PlannedTest Planned(ITest test, SuiteKind kind, Kata kata) =>
        new(test.FullName, kata.Number, kind, Fact(test), Arguments(test))
        {
            Task = kata.Tasks.Count > 0 ? TaskOf(test, kata) : null,
            IsEdge = Property(test, EdgeAttribute.PropertyName) is not null,
            Asks = Property(test, AsksAttribute.PropertyName) as string,
        };

    /// <summary>
    /// The number that the class of a test declares; a test without one would silently be left out of every grade.
    /// </summary>
    private static int KataOf(ITest test) => Property(test, KataAttribute.PropertyName) is int number
        ? number
        : throw new InvalidOperationException(
            $"The test '{test.FullName}' does not say which kata it belongs to. Put [Kata(number)] above its class.");

    /// <summary>A test without a task would earn nothing.</summary>
    private static string TaskOf(ITest test, Kata kata)
    {
        var ids = string.Join("', '", kata.Tasks.Select(task => task.Id));
        return Property(test, TaskAttribute.PropertyName) switch
        {
            string id when kata.Tasks.Any(task => task.Id == id) => id,
            string id => throw new InvalidOperationException(
                $"The test '{test.FullName}' belongs to the task '{id}', which '{kata.Folder}' does not have. It has '{ids}'."),
            _ => throw new InvalidOperationException(
                $"The test '{test.FullName}' does not say which task it belongs to. Put [Task(\"id\")] above it or its class; "
                + $"'{kata.Folder}' has '{ids}'."),
        };
    }

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
    private static string Fact(ITest test) => (IsNamedAfterMethod(test) ? test.MethodName! : test.Name).Replace('_', ' ');

    /// <summary>NUnit puts the arguments of a test case behind its method's name.</summary>
    private static string Arguments(ITest test) => IsNamedAfterMethod(test) ? test.Name[test.MethodName!.Length..] : "";

    private static bool IsNamedAfterMethod(ITest test) =>
        test.MethodName is { } method && test.Name.StartsWith(method, StringComparison.Ordinal);

    private static IEnumerable<ITest> Leaves(ITest test) => test.IsSuite ? test.Tests.SelectMany(Leaves) : [test];
}
