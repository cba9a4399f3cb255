using System.Diagnostics;

namespace Tests.Support;

/// <summary>Runs a program to its end. Of this machine's environment it gets the way to its programs, and what it is given.</summary>
internal static class Programs
{
    public static (int ExitCode, string Text) Run(string folder, string file, IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["KATAS_CHECK_SERVER"] = "0"; // nothing stays when the test is over
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text + errors.Result);
    }
}
