using Katas.Grading.Compiling;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>Runs a kit's suites on one submission after the other, each in workers of its own.</summary>
internal sealed class TestRunner(IReadOnlyList<SuiteRunner> suites, WorkerPool workers) : IDisposable
{
    public IReadOnlyList<SuiteRunner> Suites => suites;

    public TestResults Run(Compilation compilation)
    {
        var budget = new Budget();
        var results = new List<TestResult>();
        foreach (var suite in suites)
            results.AddRange(Run(suite, compilation, budget));
        return new TestResults([.. suites.SelectMany(suite => suite.Plan)], results.ToLookup(result => result.Test.Kata));
    }

    public void Dispose() => workers.Dispose();

    /// <summary>No worker serves two suites: what hidden tests pass in cannot surface in a public test's output.</summary>
    private IReadOnlyList<TestResult> Run(SuiteRunner suite, Compilation compilation, Budget budget)
    {
        using var answers = new RemoteAnswers(workers, new LoadMessage(compilation.Contracts, compilation.Assembly), budget);
        var results = suite.Run(answers, kata => compilation.Of(kata).State == KataStatus.Compiled);
        return [.. results.Select(new SourcePlaces(compilation).Add)];
    }
}
