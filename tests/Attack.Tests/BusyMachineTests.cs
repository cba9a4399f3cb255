using System.Diagnostics;
using System.Globalization;
using Attack.Tests.Support;
using Katas.Core.Verdicts;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>
/// Honest code on a machine whose cores are busy: deadlines count processor time, so that slow code is not reported as hanging.
/// </summary>
[Explicit("minutes: KATAS_RUNS=100 dotnet test tests/Attack.Tests --filter BusyMachine --logger \"console;verbosity=normal\"")]
[Platform("Linux", Reason = "a shell keeps the cores busy")]
internal sealed class BusyMachineTests
{
    private const string RunsVariable = "KATAS_RUNS";
    private const int SpinnersForACore = 4;

    private static int Runs => int.Parse(Environment.GetEnvironmentVariable(RunsVariable) ?? "500", CultureInfo.InvariantCulture);

    [Test]
    public void No_honest_submission_is_told_that_it_is_late()
    {
        Needs.Sandbox();
        using var arena = new Arena();
        using var submission = WarmUpSubmission.Right();
        using var busy = new BusyCores(SpinnersForACore);
        var clock = Stopwatch.StartNew();

        var wrong = Enumerable.Range(0, Runs).SelectMany(_ => arena.Grade(submission).Katas[0].Tests)
            .Where(test => test.Outcome != Outcome.Passed).ToArray();

        TestContext.Out.WriteLine($"{Runs} grades beside {busy.Count} spinners on {Environment.ProcessorCount} cores took "
            + $"{clock.Elapsed.TotalSeconds:0} s; {wrong.Length} tests did not pass.");
        wrong.Select(test => $"{test.Name}: {test.Outcome} {test.Message}").ShouldBeEmpty();
    }
}
