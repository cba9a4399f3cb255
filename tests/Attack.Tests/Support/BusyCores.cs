using System.Diagnostics;

namespace Attack.Tests.Support;

/// <summary>Processes that keep all cores busy as long as this exists.</summary>
internal sealed class BusyCores(int forACore) : IDisposable
{
    private readonly Process[] spinners =
    [
        .. Enumerable.Range(0, forACore * Environment.ProcessorCount)
            .Select(_ => Process.Start("/bin/sh", ["-c", "while :; do :; done"])),
    ];

    public int Count => spinners.Length;

    public void Dispose()
    {
        foreach (var spinner in spinners)
        {
            spinner.Kill();
            spinner.WaitForExit();
            spinner.Dispose();
        }
    }
}
