using Katas.Core.Kits;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Core.Tests.Kits;

/// <summary>Where a kit lies, seen from a folder inside it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class KitPathsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Test]
    public void A_kit_is_found_from_deep_inside_it()
    {
        AddKit("kit");

        Found("kit/exercises/00-warm-up/notes").ShouldBe("kit");
    }

    [Test]
    public void The_nearest_kit_wins()
    {
        AddKit("kit");
        AddKit("kit/copies/kit");

        Found("kit/copies/kit/exercises").ShouldBe("kit/copies/kit");
    }

    [Test]
    public void A_solution_without_exercises_is_no_kit()
    {
        AddKit("kit");
        folder.Write("kit/other/Katas.sln", "");

        Found("kit/other").ShouldBe("kit");
    }

    [Test]
    public void Exercises_without_a_solution_are_no_kit()
    {
        AddKit("kit");
        Directory.CreateDirectory(Path.Combine(folder.Path, "kit", "submission", "exercises"));

        Found("kit/submission").ShouldBe("kit");
    }

    [Test]
    public void Outside_of_every_kit_there_is_none() => KitPaths.TryFind(folder.Path, out _).ShouldBeFalse();

    [Test]
    public void Symbols_and_documentation_take_no_part_in_grading()
    {
        string[] parts = ["Katas.Cli.dll", "compiler/Katas.Compiler.dll", "suites/Katas.Public.dll", "worker/Katas.Worker.dll"];
        foreach (var file in parts.Concat(["Katas.Cli.pdb", "worker/Katas.Worker.pdb", "worker/Katas.Worker.xml", "built"]))
            folder.Write(file, "");

        new KitPaths("", folder.Path).GradingFiles().Select(part => Path.GetRelativePath(folder.Path, part)).ShouldBe(parts);
    }

    private void AddKit(string name)
    {
        folder.Write($"{name}/Katas.sln", "");
        Directory.CreateDirectory(Path.Combine(folder.Path, name, "exercises"));
    }

    private string Found(string start)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, start));
        KitPaths.TryFind(Path.Combine(folder.Path, start), out var paths).ShouldBeTrue();
        return Path.GetRelativePath(folder.Path, paths!.Root);
    }
}
