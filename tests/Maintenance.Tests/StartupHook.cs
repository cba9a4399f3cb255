using System.Diagnostics;

/// <summary>
/// Loaded by the runtime into a program that a test debugs (<c>DOTNET_STARTUP_HOOKS</c>, which asks for this name and for no namespace): it
/// waits for the debugger, as a program does that an editor starts.
/// </summary>
internal static class StartupHook
{
    private const int MostSeconds = 300;

    public static void Initialize()
    {
        Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", null); // no child waits
        Console.Out.WriteLine($"Waiting for a debugger. Process Id: {Environment.ProcessId}");
        var waited = Stopwatch.StartNew();
        while (!Debugger.IsAttached && waited.Elapsed.TotalSeconds < MostSeconds)
            Thread.Sleep(20);
    }
}
