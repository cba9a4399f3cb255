using Katas.Core.Verdicts;
using Katas.Sandboxing;
using NUnit.Framework;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>Tests that ask what it is like inside the sandbox; skipped by name where there is none.</summary>
internal abstract class InquiryFixture
{
    private Sandbox sandbox = null!;

    protected Inquiry Inquiry { get; private set; } = null!;

    [OneTimeSetUp]
    public void OpenSandbox()
    {
        Needs.Sandbox();
        sandbox = Sandbox.For(Isolation.Sandboxed);
        Inquiry.Prove(sandbox);
        Inquiry = new Inquiry();
    }

    [OneTimeTearDown]
    public void CloseSandbox()
    {
        Inquiry?.Dispose();
        sandbox?.Dispose();
    }

    /// <summary>What an expression says inside this machine's sandbox.</summary>
    protected string Ask(string expression, string members = "") => Inquiry.Ask(sandbox, expression, members);

    /// <summary>The same, while another worker that was asked before is still there.</summary>
    protected string AskBeside(string expression, string members) => Inquiry.AskBeside(sandbox, expression, members);
}
