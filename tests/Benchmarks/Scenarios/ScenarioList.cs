using Benchmarks.Measuring;
using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>All scenarios, in the order of the page; the first one builds the trees that the others use.</summary>
internal static class ScenarioList
{
    public static IReadOnlyList<IScenario> All { get; } =
    [
        new FirstCommandScenario(), new CheckScenario(), new FirstScreenScenario(), new SaveScenario(), new OneSubmissionScenario(),
        new ClassScenario(), new MemoryScenario(), new AllTestsScenario(), new DiagnosisScenario(), new SandboxScenario(),
        new WorkerStartScenario(), new InnerScenario(),
    ];

    /// <summary>What was asked for by name, or else the scenarios of the chosen set.</summary>
    public static IReadOnlyList<IScenario> Chosen(BenchmarkOptions options) =>
        [.. All.Where(scenario => options.Only.Count > 0 ? options.Only.Contains(scenario.Name) : scenario.IsIn(options))];

    /// <summary>Runs one; what fails is said on the page, and the others go on.</summary>
    public static ScenarioResult Run(IScenario scenario, Workspace workspace)
    {
        workspace.Tell($"{scenario.Name}: {scenario.Title}");
        try
        {
            return scenario.Run(workspace);
        }
        catch (MeasurementException failure)
        {
            workspace.Tell(failure.Message);
            return new ScenarioResult(scenario.Title, "Not measured.", [], []) { Notes = [$"```\n{failure.Message}\n```"] };
        }
    }
}
