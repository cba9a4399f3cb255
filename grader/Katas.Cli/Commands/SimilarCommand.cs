using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Courses.Similarity;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Reports;
using Katas.Reports.Formats;
using Katas.Sandboxing;

namespace Katas.Cli.Commands;

/// <summary><c>katas similar &lt;folder&gt;</c>: submissions whose answers are suspiciously alike.</summary>
internal static class SimilarCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A folder of submissions." };
        var least = new Option<double>("--least")
        {
            Description = "The least similarity that is listed, from 0 to 1.",
            DefaultValueFactory = _ => 0.6
        };
        var most = Most();
        var json = new Option<string?>("--json") { Description = "Write the list as JSON to this file; '-' is standard output." };
        var html = new Option<string?>("--html") { Description = "Write a page with the answers side by side to this file." };
        var trust = new Option<bool>("--trust") { Description = "Read the code without a sandbox around the compiler." };
        var command = new Command("similar", "List submissions with suspiciously alike answers; no verdict, a place to look.")
        {
            folder, least, most, json, html, trust,
        };
        command.SetAction(parsed => CommandRunner.Run(() => Run(
            parsed.GetRequiredValue(folder),
            new Choices(parsed.GetValue(least), parsed.GetValue(most), parsed.GetValue(json), parsed.GetValue(html),
                parsed.GetValue(trust)))));
        return command;
    }

    private static Option<int> Most() => new("--most")
    {
        Description = "How many groups are listed, and how many who are like the reference answers.",
        DefaultValueFactory = _ => 20,
    };

    private static int Run(string folder, Choices choices)
    {
        if (choices.Least is not (>= 0 and <= 1))
            throw new UsageException($"'--least {choices.Least}' is no similarity. Use a number from 0 to 1.");
        var paths = KitPaths.Find();
        var reader = new SubmissionReader(paths, Catalogue.Read(paths));
        using var sandbox = Sandbox.For(choices.Trust ? Isolation.Trusted : Isolation.Sandboxed);
        using var compiler = new CompilerProcess(paths, sandbox);
        compiler.Prepare();
        var found = new SimilarityFinder(new AnswerReader(reader, compiler), paths)
            .Find(ClassRoster.Read(folder), choices.Least, choices.Most);
        var console = choices.Json == "-" ? Terminal.Nowhere() : Terminal.Out();
        console.Write(SimilarConsole.Of(found.Report));
        OutputFile.WriteIfAsked(choices.Json, () => ReportJson.Write(found.Report), LogDocument.OfJson);
        OutputFile.WriteIfAsked(choices.Html, () => SimilarPage.Of(found), LogDocument.OfMarkup);
        return ExitCode.AllPassed;
    }

    private sealed record Choices(double Least, int Most, string? Json, string? Html, bool Trust);
}
