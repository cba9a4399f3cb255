using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Compiling;
using Katas.Reports.Formats;
using Katas.Sandboxing.Processes;
using Spectre.Console;
using Tests.Support;

namespace Attack.Tests.Support;

/// <summary>Where attacks are graded like any submission: a sandboxed pipeline, with secrets planted around it.</summary>
internal sealed class Arena : IDisposable
{
    private static readonly Deadline Compiling = new(TimeSpan.FromSeconds(2), TimeSpan.FromMinutes(2)); // bombs end soon, too

    private readonly CompilerProcess compiler;
    private readonly Pipeline pipeline;

    /// <param name="secondsForACall">Less than a second by default: attacks that hang end soon.</param>
    /// <param name="secondsForTheKata">What all calls together may take.</param>
    /// <param name="publicOnly">Without the hidden suite and the traps, where neither is at stake.</param>
    /// <exception cref="UsageException">The sandbox does not enforce a guarantee.</exception>
    public Arena(double secondsForACall = 0.8, double secondsForTheKata = 30, bool publicOnly = false)
    {
        compiler = new CompilerProcess(TestKit.Paths, Around.Sandbox, Compiling);
        try
        {
            var catalogue = TestKit.WarmUpOnly(secondsForACall, secondsForTheKata);
            var parts = publicOnly ? KitParts.Public(TestKit.Paths) : KitParts.All(TestKit.Paths);
            pipeline = Pipeline.Open(parts, catalogue, TestKit.Info, Around.Sandbox, new PipelineOptions(Compiler: compiler));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Surroundings Around { get; } = new();

    public Report Grade(Strike strike)
    {
        using var folder = strike.Plant(Around.Aim);
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
        compiler.Dispose();
        Around.Dispose();
    }
}
