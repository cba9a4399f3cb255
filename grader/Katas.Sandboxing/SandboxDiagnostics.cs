using Katas.Core.Verdicts;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>What this machine can do to confine untrusted code: first the tools, then every guarantee, tested from inside.</summary>
public static class SandboxDiagnostics
{
    /// <summary>Layers that every accepted worker has: the grader refuses a worker that lacks one.</summary>
    private static readonly string[] AlwaysInForce =
    [
        "Memory, threads, descriptors, file size and processor time are limited",
        "There are no privileges, and no way to gain any",
        "System calls are filtered, from the first instruction and again before any answer is loaded",
    ];

    public static IReadOnlyList<Diagnostic> Of(Tools tools, ConfinedProgram worker)
    {
        var requirements = tools.Requirements().ToArray();
        return requirements.All(requirement => requirement.Holds) ? [.. requirements, .. Tried(worker)] : requirements;
    }

    private static IEnumerable<Diagnostic> Tried(ConfinedProgram worker)
    {
        try
        {
            using var sandbox = Sandbox.For(Isolation.Sandboxed);
            var guarantees = sandbox.Probe(worker).Select(Tested);
            return [new Diagnostic("A confined worker starts", true, ""), .. guarantees,
                .. AlwaysInForce.Select(layer => new Diagnostic(layer, true, ""))];
        }
        catch (SandboxUnavailableException unavailable)
        {
            return [new Diagnostic("A confined worker starts", false, unavailable.Missing)];
        }
    }

    private static Diagnostic Tested(SandboxCheck guarantee) => new(
        $"From inside, {guarantee.Sentence}",
        guarantee.Holds,
        $"A worker tried it, and it is not true that {guarantee.Sentence}. Please report this with the output of 'bwrap --version' "
            + "and 'uname -a'.");
}
