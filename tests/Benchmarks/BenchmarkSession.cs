using Benchmarks.Measuring;
using Benchmarks.Results;
using Benchmarks.Scenarios;

namespace Benchmarks;

/// <summary>Runs the chosen scenarios and writes the page.</summary>
internal static class BenchmarkSession
{
    private const string Start = "dotnet run -c Release --project tests/Benchmarks";

    public static int List()
    {
        foreach (var scenario in ScenarioList.All)
            Console.WriteLine($"{scenario.Name,-9} {scenario.Title}");
        return 0;
    }

    /// <exception cref="MeasurementException">The benchmark cannot start; what fails later is said on the page.</exception>
    public static int Run(string[] arguments, BenchmarkOptions options)
    {
        var unknown = options.Only.Except(ScenarioList.All.Select(scenario => scenario.Name)).ToArray();
        if (unknown.Length > 0)
            throw new MeasurementException($"There is no scenario '{unknown[0]}'. '--list' names them all.");
        if (options.Rounds < 1)
            throw new MeasurementException($"'--rounds {options.Rounds}' is not possible. Choose 1 or more.");
        ProcessTable.Adopt();
        ControlGroup.TryEnter();
        var repository = Repository.Find();
        using var workspace = new Workspace(options, repository);
        if (repository.HasChanges)
            workspace.Tell($"Files have changes that are not committed; commit {workspace.Head} is measured, without them.");
        var results = ScenarioList.Chosen(options).Select(scenario => ScenarioList.Run(scenario, workspace)).ToArray();
        var machine = Machine.Describe(workspace, repository);
        var command = arguments.Length == 0 ? Start : $"{Start} -- {string.Join(' ', arguments)}";
        var run = new BenchmarkRun(DateOnly.FromDateTime(DateTime.Today), command, machine, results);
        var page = PerformancePage.Write(run, repository.ReadNotes());
        Publish(options.Merge ? Merged(page, run, workspace, repository) : page, options, repository);
        return results.Any(result => result.Series.Count == 0 && result.Pieces.Count == 0) ? 1 : 0;
    }

    private static string Merged(string page, BenchmarkRun run, Workspace workspace, Repository repository) => MergedPage.Of(
        File.ReadAllText(repository.Page), page,
        $"Measured on {run.Date:yyyy-MM-dd} at commit {workspace.Head}, at a load of {workspace.Load}, with `{run.Command}`.");

    /// <summary>A part of the figures never replaces the page of all of them unless an option says so.</summary>
    private static void Publish(string page, BenchmarkOptions options, Repository repository)
    {
        var isWhole = options.Only.Count == 0 && !options.Quick;
        var file = options.Out ?? (isWhole || options.Merge ? repository.Page : null);
        if (file is null)
            Console.WriteLine(page);
        else
            File.WriteAllText(file, page);
    }
}
