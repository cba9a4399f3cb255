using Courses.Tests.Support;
using Katas.Courses.Classes;
using Katas.Reports.Class;
using NUnit.Framework;

namespace Courses.Tests;

/// <summary>The made-up class with its results, what happened while it was graded, and its report.</summary>
internal sealed record GradedClass(WarmUpClass Class, IReadOnlyList<GradingEvent> Events, ClassReport Report)
{
    private static readonly Lazy<GradedClass> Made = new(Grade);

    /// <summary>Graded once for all tests. It stays as it is: a test that changes something copies it.</summary>
    public static GradedClass Once => Made.Value;

    public static void Remove()
    {
        if (Made.IsValueCreated)
            Made.Value.Class.Dispose();
    }

    private static GradedClass Grade()
    {
        var made = WarmUpClass.Create();
        var (events, report) = made.Grade();
        return new GradedClass(made, events, report);
    }
}

/// <summary>It lies above all tests, so that NUnit runs its end after the last of them.</summary>
[SetUpFixture]
public sealed class GradedClassEnd
{
    [OneTimeTearDown]
    public void Remove() => GradedClass.Remove();
}
