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
        sandbox = Open();
        Inquiry.Prove(sandbox);
        Inquiry = new Inquiry();
    }

    [OneTimeTearDown]
    public void CloseSandbox()
    {
        Inquiry?.Dispose();
        sandbox?.Dispose();
    }

    /// <summary>The sandbox that is asked: that of this machine, with all its layers.</summary>
    protected virtual Sandbox Open() => Sandbox.For(Isolation.Sandboxed);

    /// <summary>What an expression says inside the sandbox.</summary>
    protected string Ask(string expression, string members = "") => Inquiry.Ask(sandbox, expression, members);

    /// <summary>The same, while another worker that was asked before is still there.</summary>
    protected string AskBeside(string expression, string members) => Inquiry.AskBeside(sandbox, expression, members);
}
