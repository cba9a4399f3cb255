using System.Net;
using System.Net.Sockets;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Reports.Formats;
using Katas.Sandboxing;
using Katas.Sandboxing.Processes;
using Spectre.Console;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>Where attacks are tried: a sandboxed pipeline, with secrets planted around it.</summary>
internal sealed class Arena : IDisposable
{
    public const string Secret = "needle-5b1f0c7e";

    private static readonly Deadline Compiling = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(2)); // bombs end soon, too

    private readonly Sandbox sandbox = Sandbox.For(Isolation.Sandboxed);
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly TemporaryFolder planted = new();
    private readonly string secretFile;
    private readonly Pipeline pipeline;

    /// <param name="secondsForACall">Half a second by default: attacks that hang end soon.</param>
    /// <param name="secondsForTheKata">What all calls together may take.</param>
    /// <param name="publicOnly">Without the hidden suite and the traps.</param>
    /// <exception cref="UsageException">The sandbox does not enforce a guarantee.</exception>
    public Arena(double secondsForACall = 0.8, double secondsForTheKata = 30, bool publicOnly = false)
    {
        listener.Start();
        secretFile = planted.Write("secret.txt", Secret);
        if (OperatingSystem.IsLinux())
            EveryUser.MayUse(planted.Path); // only the sandbox closes it
        Environment.SetEnvironmentVariable("KATAS_PLANTED_TOKEN", Secret);
        try
        {
            var parts = publicOnly ? KitParts.Public(TestKit.Paths) : KitParts.All(TestKit.Paths);
            var catalogue = TestKit.WarmUpOnly(secondsForACall, secondsForTheKata);
            pipeline = Pipeline.Open(parts, catalogue, TestKit.Info, sandbox, new PipelineOptions(Compiling: Compiling));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The strike before this one: whatever disturbs an honest test may be its fault.</summary>
    public string Before { get; set; } = "nothing";

    /// <summary>What stands in the command line of every process in this arena.</summary>
    public string Mark =>
        OperatingSystem.IsLinux() && sandbox is LinuxSandbox confined ? confined.Folder
        : throw new InvalidOperationException("This arena is not confined.");

    /// <summary>Whether the planted file is unchanged, and nothing connected to our port.</summary>
    public bool IsUntouched => File.ReadAllText(secretFile) == Secret && !listener.Pending();

    public Report Grade(Strike strike)
    {
        using var folder = strike.Plant(Aim);
        return pipeline.Grade(folder.Path);
    }

    public Report Grade(TemporaryFolder submission) => pipeline.Grade(submission.Path);

    public Report GradeHonest()
    {
        using var folder = WarmUpSubmission.Right();
        return pipeline.Grade(folder.Path);
    }

    /// <summary>Everything that is shown of it.</summary>
    public static string Reports(Report grade)
    {
        using var text = new StringWriter();
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) })
            .Write(ConsoleReport.Of(grade));
        return text + ReportJson.Write(grade);
    }

    public void Dispose()
    {
        pipeline?.Dispose();
        sandbox.Dispose();
        listener.Dispose();
        planted.Dispose();
    }

    private string Aim(string text) => text
        .Replace("$SECRET$", secretFile, StringComparison.Ordinal)
        .Replace("$HOST$", $"{Environment.ProcessId}", StringComparison.Ordinal)
        .Replace("$PORT$", $"{((IPEndPoint)listener.LocalEndpoint).Port}", StringComparison.Ordinal);
}
