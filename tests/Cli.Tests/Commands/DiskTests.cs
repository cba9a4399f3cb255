using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>Real disks that are full or may not be written: one sentence, and nothing half-written.</summary>
[Platform("Linux", Reason = "bubblewrap makes the disks")]
[NonParallelizable]
internal sealed class DiskTests
{
    private const string Bubblewrap = "/usr/bin/bwrap";

    private TemporaryFolder submissions = null!;
    private TemporaryFolder output = null!;

    [SetUp]
    public void MakeClass()
    {
        if (!MakesDisks())
            Assert.Ignore("bubblewrap is not installed, or may make no namespaces here");
        (submissions, output) = (MadeUpClass.Create(), new TemporaryFolder());
    }

    [TearDown]
    public void RemoveClass()
    {
        submissions?.Dispose();
        output?.Dispose();
    }

    [Test]
    public void A_disk_that_may_not_be_written_is_said_before_anything_is_graded()
    {
        var run = Grade([Bubblewrap, "--dev-bind", "/", "/", "--ro-bind", output.Path, output.Path, "--"]);

        run.ExitCode.ShouldBe(2);
        run.Lines.ShouldBeEmpty();
        run.Errors.TrimEnd()
            .ShouldBe(
                $"The results cannot be written to '{Results}': Read-only file system : '{Results}'. Make room or choose another folder "
                    + "with '--out', and run the same command again: it continues.");
    }

    [Test]
    public void A_disk_that_is_full_stops_the_run_and_keeps_what_is_there()
    {
        using var kept = new TemporaryFolder();
        string[] keep = ["/bin/sh", "-c", $"\"$@\"; code=$?; cp -r '{Results}' '{kept.Path}'; exit $code", "sh"];

        var run = Grade([Bubblewrap, "--dev-bind", "/", "/", "--size", $"{160 << 10}", "--tmpfs", output.Path, "--", .. keep]);

        run.ExitCode.ShouldBe(2, run.Errors);
        run.Errors.ShouldStartWith($"The results cannot be written to '{Results}': ");
        run.Errors.ShouldContain("No space left on device");
        run.Errors.TrimEnd().ShouldNotContain('\n');
        var files = Directory.EnumerateFiles(kept.Path, "*", SearchOption.AllDirectories).ToArray();
        files.ShouldContain(file => file.EndsWith("run.json", StringComparison.Ordinal));
        files.ShouldAllBe(file => IsWhole(file));
    }

    private static bool MakesDisks()
    {
        try
        {
            string[] arguments = ["--dev-bind", "/", "/", "--", "/bin/sh", "-c", "exit 0"];
            using var tried = Process.Start(new ProcessStartInfo(Bubblewrap, arguments) { RedirectStandardError = true })!;
            tried.WaitForExit();
            return tried.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // there is none, or it may not be started
        }
    }

    private string Results => Path.Combine(output.Path, "results");

    private KatasRun Grade(IReadOnlyList<string> outer)
    {
        using var katas = KatasProcess.StartInside(outer, "class", submissions.Path, "--out", Results, "--kata", "0", "--trust",
            "--no-times", "--parallel", "2");
        return katas.Finish();
    }

    private static bool IsWhole(string file)
    {
        if (file.EndsWith(".html", StringComparison.Ordinal))
            return File.ReadAllText(file).EndsWith("</html>\n", StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.ValueKind == JsonValueKind.Object;
    }
}
