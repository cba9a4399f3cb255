using System.Diagnostics;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Judging;
using Katas.Sandboxing;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests;

/// <summary>What the sandbox costs: the same submission with and without it, in turns, so that a busy machine disturbs both alike.</summary>
[Explicit("a measurement: dotnet test tests/Attack.Tests --filter FullyQualifiedName~SandboxCost")]
internal sealed class SandboxCostTests
{
    private const int Rounds = 15;
    private const double MostCost = 1.25;

    [Test]
    public void Grading_in_the_sandbox_takes_at_most_a_quarter_longer()
    {
        Needs.Sandbox();
        using var submission = WarmUpSubmission.Right();
        using var sandboxed = new Track(Isolation.Sandboxed);
        using var trusted = new Track(Isolation.Trusted);
        for (var round = 0; round < Rounds; round++)
        {
            sandboxed.Grade(submission);
            trusted.Grade(submission);
        }
        TestContext.Out.WriteLine($"median of {Rounds} grades: sandboxed {sandboxed.Median:0} ms, trusted {trusted.Median:0} ms, ratio {sandboxed.Median / trusted.Median:0.00}");
        (sandboxed.Median / trusted.Median).ShouldBeLessThanOrEqualTo(MostCost);
    }

    private sealed class Track : IDisposable
    {
        private readonly Sandbox sandbox;
        private readonly Pipeline pipeline;
        private readonly List<double> times = [];

        public Track(Isolation isolation)
        {
            sandbox = Sandbox.For(isolation);
            pipeline = new Pipeline(KitParts.All(TestKit.Paths), TestKit.WarmUpOnly(), Seed.Default, sandbox);
            pipeline.Prepare();
        }

        public double Median => times.Order().ElementAt(times.Count / 2);

        public void Grade(TemporaryFolder submission)
        {
            Thread.Sleep(300); // so that workers started ahead of time are there, as they are between two submissions
            var started = Stopwatch.GetTimestamp();
            pipeline.Grade(submission.Path).AllPassed.ShouldBeTrue();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        public void Dispose()
        {
            pipeline.Dispose();
            sandbox.Dispose();
        }
    }
}
