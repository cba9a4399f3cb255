using Katas.Core.Verdicts;
using Katas.Sandboxing.Launching;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>
/// What this machine can do to confine untrusted code: what it offers, then the layers in force and every guarantee, tested from inside.
/// </summary>
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
            return
            [
                new Diagnostic($"A confined worker starts ({string.Join(", ", sandbox.Layers)})", true, ""),
                .. guarantees, .. AlwaysInForce.Select(layer => new Diagnostic(layer, true, "")), .. Weaker(sandbox.Layers),
            ];
        }
        catch (SandboxUnavailableException unavailable)
        {
            return [new Diagnostic("A confined worker starts", false, unavailable.Missing)];
        }
    }

    private static Diagnostic Tested(SandboxCheck guarantee) => new(
        $"From inside, {guarantee.Sentence}",
        guarantee.Holds,
        $"A worker tried it, and it is not true that {guarantee.Sentence}. "
            + "Please report this with the output of 'bwrap --version' and 'uname -a'.");

    /// <summary>What a machine without some layer does not keep; nothing of it is a reason not to grade.</summary>
    private static IEnumerable<Diagnostic> Weaker(IReadOnlyList<string> layers)
    {
        if (!layers.Contains(SandboxLayers.Bubblewrap, StringComparer.Ordinal))
        {
            yield return Diagnostic.Note(
                "Without bubblewrap, code can find out that a file or a process exists, but not read, change or signal it");
        }
        if (!layers.Contains(SandboxLayers.Namespaces, StringComparer.Ordinal))
        {
            yield return Diagnostic.Note(
                "Without namespaces, code can find out the name of this machine; the network is closed by the filters alone");
        }
    }
}
