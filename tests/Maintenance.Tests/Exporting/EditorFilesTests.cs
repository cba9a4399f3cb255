using System.Text.Json;
using Maintenance.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace Maintenance.Tests.Exporting;

/// <summary>What an exported kit gives to editors.</summary>
[Category("Fast")]
internal sealed class EditorFilesTests
{
    private ExportedKit kit = null!;

    [OneTimeSetUp]
    public void Export() => kit = ExportedKit.Of("0");

    [OneTimeTearDown]
    public void Remove() => kit.Dispose();

    [TestCase(".vscode/tasks.json")]
    [TestCase(".vscode/launch.json")]
    [TestCase(".vscode/extensions.json")]
    [TestCase(".devcontainer/devcontainer.json")]
    public void Each_is_there_and_is_json(string file) =>
        JsonDocument.Parse(kit.Read(file)).RootElement.ValueKind.ShouldBe(JsonValueKind.Object);

    [Test]
    public void Tasks_call_the_kits_tool()
    {
        var tasks = JsonDocument.Parse(kit.Read(".vscode/tasks.json")).RootElement.GetProperty("tasks").EnumerateArray().ToArray();
        var commands = tasks.Select(task => task.GetProperty("command").GetString()!).ToArray();

        commands.ShouldBe(["dotnet katas watch", "dotnet katas check ${fileDirnameBasename}", "dotnet katas hint ${fileDirnameBasename}",
            "dotnet"]);
        tasks.ShouldAllBe(task => !HasWindows(task));
    }

    [Test]
    public void What_is_started_is_what_the_task_before_it_builds()
    {
        var launch = JsonDocument.Parse(kit.Read(".vscode/launch.json")).RootElement.GetProperty("configurations")[0];

        var task = launch.GetProperty("preLaunchTask").GetString()!;

        kit.Read(".vscode/tasks.json").ShouldContain($"\"label\": \"{task}\"");
        kit.Read(".vscode/tasks.json").ShouldContain("artifacts/debugger");
        launch.GetProperty("program").GetString().ShouldStartWith("${workspaceFolder}/artifacts/debugger/bin/Katas.Tests/");
    }

    private static bool HasWindows(JsonElement task) => task.TryGetProperty("windows", out _);
}
