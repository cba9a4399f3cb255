using Katas.Confinement;

namespace Katas.Sandboxing.Launching;

/// <summary>Where a machine keeps the libraries that the runtime is linked with.</summary>
internal static class SystemLibraries
{
    /// <summary>Debian keeps libraries by architecture; elsewhere they are all there is in these folders.</summary>
    public static IEnumerable<string> Of(Machine machine)
    {
        var triple = $"{machine.Name}-linux-gnu";
        string[] folders = Directory.Exists($"/usr/lib/{triple}")
            ? [$"/lib/{triple}", $"/usr/lib/{triple}", "/lib64", "/lib/ld-linux-aarch64.so.1"]
            : ["/lib", "/usr/lib", "/lib64", "/usr/lib64"];
        return folders.Where(Path.Exists);
    }
}
