using System.Diagnostics;
using System.IO.Pipes;
using System.Reflection;
using System.Text;
using Katas.Core.Kits;
using Katas.Core.Text;

namespace Katas.Learning.Serving;

/// <summary>Asks the server of a kit for a check, and starts it where there is none.</summary>
/// <param name="paths">The kit.</param>
internal sealed class CheckClient(KitPaths paths)
{
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(20);

    /// <summary>What decides how a report is drawn: the server has the values of whoever started it.</summary>
    private static readonly string[] Drawing =
        ["TERM", "COLORTERM", "NO_COLOR", "TERM_PROGRAM", "WT_SESSION", "LANG", "LC_ALL"];

    private readonly string pipe = NameOf(paths);

    /// <summary>The answer; null if no server could give one.</summary>
    public CheckAnswer? TryAsk(CheckRequest request)
    {
        try
        {
            if (TryAsk(request, TimeSpan.Zero) is { ExitCode: not null } answer)
                return answer;
            StartServer();
            return TryAsk(request, Start) is { ExitCode: not null } first ? first : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return null; // the check is done without it
        }
    }

    private CheckAnswer? TryAsk(CheckRequest request, TimeSpan patience)
    {
        using var client = new NamedPipeClientStream(".", pipe, PipeDirection.InOut, PipeOptions.CurrentUserOnly);
        try
        {
            client.Connect(patience);
        }
        catch (TimeoutException)
        {
            return null;
        }
        using var reader = new BinaryReader(client, Encoding.UTF8);
        using var writer = new BinaryWriter(client, Encoding.UTF8);
        request.Write(writer);
        return CheckAnswer.Read(reader);
    }

    /// <summary>Its streams are pipes that end with this process, so that nobody who waits for our output waits for the server's.</summary>
    private void StartServer()
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        var assembly = Path.Combine(AppContext.BaseDirectory, Assembly.GetEntryAssembly()!.GetName().Name + ".dll");
        var start = new ProcessStartInfo(program, [.. isHost ? [assembly] : Array.Empty<string>(), "check", CheckCommand.Serving, pipe])
        {
            WorkingDirectory = paths.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process.Start(start)?.Dispose();
    }

    private static string NameOf(KitPaths paths)
    {
        var surroundings = Drawing.Select(name => $"{name}={Environment.GetEnvironmentVariable(name)}");
        var key = string.Join('\n', [Environment.UserName, paths.Root, paths.Program, .. surroundings]);
        return $"katas-check-{ContentHash.Of(key)[..24]}";
    }
}
