namespace Katas.Maintenance.Packing;

/// <summary>The program that links native code. The SDK brings none.</summary>
internal static class Linker
{
    /// <summary>What to do where there is none.</summary>
    public const string Missing = "'gcc' and 'clang' were not found. Install one of them, as in "
        + "'apt-get install gcc libc6-dev zlib1g-dev', and run the command again.";

    private static readonly string[] Known = ["clang", "gcc"];

    /// <summary>Its name; null where none is installed. On other systems than Linux the SDK finds it.</summary>
    public static string? Find()
    {
        if (!OperatingSystem.IsLinux())
            return "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Known.FirstOrDefault(name => folders.Any(folder => File.Exists(Path.Combine(folder, name))));
    }
}
