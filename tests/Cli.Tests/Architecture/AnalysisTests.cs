using System.Text.Json;
using System.Text.RegularExpressions;
using Katas.Sandboxing.Processes;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Architecture;

/// <summary>Who builds with analyzers, code style and documentation: CI and editors do, a newcomer's first build does not.</summary>
internal sealed partial class AnalysisTests
{
    private static readonly string[] Switches = ["RunAnalyzersDuringBuild", "EnforceCodeStyleInBuild", "GenerateDocumentationFile"];

    [Test]
    public void Ci_builds_with_analysis()
    {
        var script = File.ReadAllText(Path.Combine(TestKit.Paths.Root, ".ci", "run"));
        var exported = Export().Matches(script).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

        Switched([], exported).ShouldAllBe(value => value == "true");
    }

    [Test]
    public void A_contributor_can_ask_for_it() => Switched(["-p:Analyze=true"], []).ShouldAllBe(value => value == "true");

    [Test]
    public void An_editor_analyzes() => Switched(["-p:DesignTimeBuild=true"], []).ShouldAllBe(value => value == "true");

    [Test]
    public void A_plain_build_only_compiles_and_no_warning_of_the_compiler_passes()
    {
        var properties = Properties([.. Switches, "TreatWarningsAsErrors", "Nullable"], [], []);

        properties[..Switches.Length].ShouldAllBe(value => value == "false");
        properties[Switches.Length..].ShouldBe(["true", "enable"]);
    }

    private static string[] Switched(string[] arguments, Dictionary<string, string> environment) =>
        Properties(Switches, arguments, environment);

    private static string[] Properties(string[] names, string[] arguments, Dictionary<string, string> environment)
    {
        using var home = new TemporaryFolder();
        var project = Path.Combine(TestKit.Paths.Root, "exercises", "contracts");
        var (exitCode, text) = Programs.Run(project,
            Path.Combine(DotnetProgram.Root, "dotnet"), ["msbuild", .. names.Select(name => $"-getProperty:{name}"), .. arguments],
            new Dictionary<string, string>(environment) { ["DOTNET_CLI_HOME"] = home.Path });
        exitCode.ShouldBe(0, text);
        var properties = JsonDocument.Parse(text).RootElement.GetProperty("Properties");
        return [.. names.Select(name => properties.GetProperty(name).GetString()!)];
    }

    [GeneratedRegex(@"^export (\w+)=(\w+)", RegexOptions.Multiline)]
    private static partial Regex Export();
}
