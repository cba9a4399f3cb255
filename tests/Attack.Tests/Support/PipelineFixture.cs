using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using NUnit.Framework;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>Tests that share a sandboxed pipeline over some katas; skipped by name where there is no sandbox.</summary>
internal abstract class PipelineFixture
{
    private Sandbox sandbox = null!;

    protected Pipeline Pipeline { get; private set; } = null!;

    /// <summary>The katas, with the limits that these tests want.</summary>
    protected abstract Catalogue Katas { get; }

    /// <summary>The public suite, where the hidden one and the traps would only ask the same once more.</summary>
    private static KitParts Parts => KitParts.Public(TestKit.Paths);

    [OneTimeSetUp]
    public void OpenPipeline()
    {
        Needs.Sandbox();
        sandbox = Sandbox.For(Isolation.Sandboxed);
        Pipeline = global::Katas.Grading.Pipeline.Open(Parts, Katas, TestKit.Info, sandbox);
    }

    [OneTimeTearDown]
    public void ClosePipeline()
    {
        Pipeline?.Dispose();
        sandbox?.Dispose();
    }
}
