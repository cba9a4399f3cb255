using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Leaving something behind.</summary>
internal static class Writing
{
    public static IEnumerable<Strike> Attacks =>
    [
        new("overwrite a file by its path", Ends.Forbidden, "File.WriteAllText(\"$SECRET$\", \"mine\");"),
        new("plant a file beside the worker", Ends.Forbidden,
            "File.WriteAllText(Path.Combine(AppContext.BaseDirectory, \"evil.dll\"), \"mine\");"),
        new("delete the worker", Ends.Forbidden, "File.Delete(Path.Combine(AppContext.BaseDirectory, \"Katas.Worker.dll\"));"),
        new("leave a symbolic link", Ends.Forbidden, "File.CreateSymbolicLink(\"/tmp/link\", \"/\");"),
        new("leave a named pipe", Ends.Failed, Native.Report("mkfifo(\"/tmp/pipe\", 511)"))
            { Members = Native.Import("int mkfifo(string path, uint mode)"), Says = "result -1" },
        new("write where the kernel listens", Ends.Forbidden, "File.WriteAllText(\"/proc/self/oom_score_adj\", \"-1000\");"),
        new("write to the null device", Ends.Forbidden, "File.WriteAllText(\"/dev/null\", \"x\");"),
        new("change modes", Ends.Forbidden, "File.SetUnixFileMode(\"/tmp\", (UnixFileMode)511);"),
    ];
}
