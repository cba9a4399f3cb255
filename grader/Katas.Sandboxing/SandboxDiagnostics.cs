using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Wire;

namespace Katas.Sandboxing;

/// <summary>What this machine can do to confine strangers' code: the tools first, then every promise, tried from inside.</summary>
public static class SandboxDiagnostics
{
    /// <summary>Layers without which no worker is accepted: one that answered has them all.</summary>
    private static readonly string[] Demanded =
    [
        "Memory, threads, descriptors, file size and processor time are limited",
        "There are no privileges, and no way to gain any",
        "System calls are filtered, from the first instruction and again before any answer is loaded",
    ];

    public static IReadOnlyList<Check> Of(Tools tools, ConfinedProgram worker)
    {
        var needs = tools.Checks().ToArray();
        return needs.All(need => need.Holds) ? [.. needs, .. Tried(worker)] : needs;
    }

    private static IEnumerable<Check> Tried(ConfinedProgram worker)
    {
        try
        {
            using var sandbox = Sandbox.For(Isolation.Sandboxed);
            var promises = sandbox.Probe(worker).Select(promise => new Check(
                $"From inside, {promise.Sentence}", promise.Holds, $"A worker tried, and it is not so that {promise.Sentence}. Please report this with the output of 'bwrap --version' and 'uname -a'."));
            return [new Check("A confined worker starts", true, ""), .. promises, .. Demanded.Select(layer => new Check(layer, true, ""))];
        }
        catch (UsageException refusal)
        {
            return [new Check("A confined worker starts", false, SandboxErrors.Missing(refusal))];
        }
    }
}
