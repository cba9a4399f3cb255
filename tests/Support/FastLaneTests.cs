using System.Reflection;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using Shouldly;

namespace Tests.Support;

/// <summary>What <c>dotnet test tests/Fast.slnf --filter Category=Fast</c> runs needs no process.</summary>
[Category(Name)]
internal sealed class FastLaneTests
{
    private const string Name = "Fast";

    /// <summary>A call of one of these types starts a process, directly or further on.</summary>
    private static readonly string[] Starters =
    [
        "Katas.Sandboxing.Processes.ChildProcess", "Katas.Sandboxing.Sandbox", "Katas.Grading.Pipeline",
    ];

    private readonly CallGraph calls = new();

    private static IEnumerable<TestCaseData> Fixtures() => typeof(FastLaneTests).Assembly.GetTypes()
        .Where(type => IsFast(type.Assembly) || IsFast(type)).Where(HasTests)
        .Select(type => new TestCaseData(type).SetArgDisplayNames(type.Name));

    [TestCaseSource(nameof(Fixtures))]
    public void A_fast_fixture_starts_no_process(Type fixture) => calls.PathFrom(fixture, StartsProcess).ShouldBeEmpty();

    [Test]
    public void A_process_is_found_behind_calls_lambdas_and_iterators() =>
        calls.PathFrom(typeof(Starter), StartsProcess).ShouldEndWith(" → Process.Start");

    [Test]
    public void The_types_that_start_processes_are_named_as_they_are() =>
        Starters.Where(name => Type.GetType($"{name}, {Project(name)}") is null && IsReferenced(Project(name))).ShouldBeEmpty();

    private static bool StartsProcess(MethodBase method) => Starters.Contains(method.DeclaringType?.FullName)
        || (method.DeclaringType == typeof(System.Diagnostics.Process) && method.Name == nameof(System.Diagnostics.Process.Start));

    private static bool IsFast(ICustomAttributeProvider provider) =>
        provider.GetCustomAttributes(typeof(CategoryAttribute), inherit: true).Cast<CategoryAttribute>()
            .Any(category => category.Name == Name);

    private static bool HasTests(Type type) =>
        type.GetMethods().Any(method => method.GetCustomAttributes().Any(attribute => attribute is ITestBuilder or ISimpleTestBuilder));

    private static string Project(string type) => string.Join('.', type.Split('.')[..2]);

    private static bool IsReferenced(string assembly) => File.Exists(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));

    /// <summary>Never run: it stands for a test that starts a process without saying so.</summary>
    private static class Starter
    {
        public static IEnumerable<string> Later()
        {
            Func<object> start = () => System.Diagnostics.Process.Start("never");
            yield return start().ToString()!;
        }
    }
}
