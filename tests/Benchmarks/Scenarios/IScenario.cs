using Benchmarks.Results;

namespace Benchmarks.Scenarios;

/// <summary>One row of what is measured. To add one, write a class and add it to <see cref="ScenarioList"/>.</summary>
internal interface IScenario
{
    /// <summary>What <c>--only</c> calls it.</summary>
    string Name { get; }

    /// <summary>What it measures, in a line.</summary>
    string Title { get; }

    /// <summary>Whether a run without <c>--only</c> includes it.</summary>
    bool IsIn(BenchmarkOptions options);

    /// <exception cref="Measuring.MeasurementException">It could not be measured.</exception>
    ScenarioResult Run(Workspace workspace);
}
