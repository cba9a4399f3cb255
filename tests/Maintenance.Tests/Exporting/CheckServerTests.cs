using System.Diagnostics;
using System.Text.RegularExpressions;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Maintenance.Tests.Exporting;

/// <summary>A check answered by a process that stays says what one says that does everything itself.</summary>
[Platform(Include = "Linux", Reason = "reads from /proc which process answers")]
internal sealed class CheckServerTests
{
    private static readonly Dictionary<string, string> Stays = new() { ["KATAS_CHECK_SERVER"] = "15" };

    [Test]
    public void The_answer_is_the_same_and_follows_the_sources_and_the_kit()
    {
        using var kit = ExportedKit.Of("0");
        var alone = kit.Run("check", "0");
        var first = kit.Run(Stays, "check", "0");
        var server = ServersOf(kit).Single();
        File.WriteAllText(Path.Combine(kit.Path, "exercises", "00-warm-up", "WarmUp.cs"), WarmUpSubmission.Answer());
        var right = kit.Run(Stays, "check", "0");
        var unknown = kit.Run(Stays, "check", "77");
        ServersOf(kit).ShouldBe([server]);

        Untimed(first).ShouldBe(Untimed(alone));
        right.Text.ShouldContain("12 passed, 2 not started");
        unknown.ExitCode.ShouldBe(2, unknown.Text);
        unknown.Text.ShouldContain("Kata '77' does not exist");

        File.AppendAllText(Path.Combine(kit.Path, "exercises", "00-warm-up", "README.md"), "\nMore.\n");
        Untimed(kit.Run(Stays, "check", "0")).ShouldBe(Untimed(right));
        ServersOf(kit).ShouldNotContain(server, "a server made of older files has answered");
        EndAll(kit);
    }

    private static (int ExitCode, string Text) Untimed((int ExitCode, string Text) run) =>
        (run.ExitCode, Regex.Replace(Regex.Replace(run.Text, @"\d+ ms", ""), " +", " "));

    private static int[] ServersOf(ExportedKit kit) => [.. Process.GetProcesses().Where(process => IsServerOf(kit, process))
        .Select(process => process.Id)];

    private static bool IsServerOf(ExportedKit kit, Process process)
    {
        try
        {
            var command = File.ReadAllText($"/proc/{process.Id}/cmdline");
            return command.Contains(kit.Unpacked, StringComparison.Ordinal) && command.Contains("--serve", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // it has just ended
        }
    }

    private static void EndAll(ExportedKit kit)
    {
        foreach (var id in ServersOf(kit))
        {
            using var server = Process.GetProcessById(id);
            server.Kill(entireProcessTree: true);
        }
    }
}
