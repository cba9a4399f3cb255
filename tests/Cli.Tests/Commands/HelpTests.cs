using Katas.Core;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>What the program says of itself.</summary>
internal sealed class HelpTests
{
    [Test]
    public void The_program_is_called_katas() => KatasProcess.Run(["grade", "--help"]).Lines
        .ShouldContain("  katas grade <folder>... [options]");

    [Test]
    public void No_option_is_read_from_a_file_that_a_learner_may_have_made()
    {
        using var folder = new TemporaryFolder();
        var options = folder.Write("options", "--help");

        var run = KatasProcess.Run("grade", $"@{options}");

        run.ExitCode.ShouldBe(ExitCode.CannotGrade);
        run.Errors.ShouldContain($"'@{options}'");
    }

    [Test]
    public void A_folder_that_looks_like_an_option_is_quoted_without_what_a_log_obeys()
    {
        var run = KatasProcess.Run("grade", "-x\n::error::##vso[task.complete]\u001b[2J");

        run.ExitCode.ShouldBe(ExitCode.CannotGrade);
        run.Errors.ShouldContain(": :error: :# #vso[task.complete]␛[2J");
    }
}
