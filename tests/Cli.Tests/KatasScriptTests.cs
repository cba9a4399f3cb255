using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests;

/// <summary>The script <c>./katas</c> of the repository, with a <c>dotnet</c> that says what it was asked.</summary>
internal sealed class KatasScriptTests
{
    private const string Built = "artifacts/bin/Katas.Cli/debug/built";
    private const string Packed = "artifacts/packed/built";
    private const string Source = "grader/Program.cs";

    private TemporaryFolder kit = null!;

    [SetUp]
    public void CopyScript()
    {
        if (OperatingSystem.IsWindows())
            Assert.Ignore("The script needs a shell.");
        kit = new TemporaryFolder();
        kit.WriteProgram("katas", File.ReadAllText(Path.Combine(TestKit.Paths.Root, "katas")));
        kit.Write(Source, "");
        InstallDotnet(buildExitCode: 0);
    }

    [TearDown]
    public void Remove() => kit?.Dispose();

    [Test]
    public void The_first_run_builds_and_says_so_on_standard_error()
    {
        var (exitCode, output, errors) = Run();

        exitCode.ShouldBe(0);
        output.ShouldBe("asked to grade\n");
        errors.ShouldContain("Building the kit (the first time only)");
        errors.ShouldContain("asked to build");
    }

    [Test]
    public void What_is_built_is_started_without_a_build()
    {
        WriteBuilt(DateTime.UtcNow.AddMinutes(1));

        Run().ShouldBe((0, "asked to grade\n", ""));
    }

    [Test]
    public void A_changed_source_is_built_first()
    {
        WriteBuilt(File.GetLastWriteTimeUtc(Path.Combine(kit.Path, Source)).AddMinutes(-1));

        var (exitCode, output, errors) = Run();

        exitCode.ShouldBe(0);
        output.ShouldBe("asked to grade\n");
        errors.ShouldContain("Building what has changed");
    }

    [Test]
    public void A_packed_program_is_started_in_place_of_the_built_one()
    {
        WriteBuilt(DateTime.UtcNow.AddMinutes(1));
        File.SetLastWriteTimeUtc(kit.Write(Packed, ""), DateTime.UtcNow.AddMinutes(1));

        Run().ShouldBe((0, "asked to grade of packed\n", ""));
    }

    [Test]
    public void A_packed_program_of_older_sources_is_left_and_the_user_told()
    {
        WriteBuilt(DateTime.UtcNow.AddMinutes(1));
        File.SetLastWriteTimeUtc(kit.Write(Packed, ""), File.GetLastWriteTimeUtc(Path.Combine(kit.Path, Source)).AddMinutes(-1));

        var (exitCode, output, errors) = Run();

        exitCode.ShouldBe(0);
        output.ShouldBe("asked to grade\n");
        errors.ShouldContain("until you pack again");
    }

    [Test]
    public void After_a_failed_build_nothing_is_run()
    {
        InstallDotnet(buildExitCode: 1);

        var (exitCode, output, errors) = Run();

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.ShouldContain("could not be built");
    }

    /// <summary>It says that it builds, or which command the program is started with.</summary>
    private void InstallDotnet(int buildExitCode) =>
        kit.WriteProgram("bin/dotnet",
            $"#!/bin/sh\nif [ \"$1\" = build ]; then echo asked to build; exit {buildExitCode}; fi\n"
            + "case \"$1\" in */packed/*) echo asked to \"$2\" of packed;; *) echo asked to \"$2\";; esac\n");

    private void WriteBuilt(DateTime time) => File.SetLastWriteTimeUtc(kit.Write(Built, ""), time);

    private (int ExitCode, string Output, string Errors) Run()
    {
        var path = $"{Path.Combine(kit.Path, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        var (exitCode, output) = Programs.Run(kit.Path, "/bin/sh", ["-c", "./katas grade 2>errors"], new Dictionary<string, string>
        { ["PATH"] = path });
        return (exitCode, output, File.ReadAllText(Path.Combine(kit.Path, "errors")));
    }
}
