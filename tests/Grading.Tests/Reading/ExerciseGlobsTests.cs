using System.Diagnostics;
using System.Text.Json;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Reading;

/// <summary><c>dotnet test</c> and the grader take the same files for a learner's answer.</summary>
internal sealed class ExerciseGlobsTests
{
    private static readonly string[] Names =
    [
        "WarmUp.cs", "BreakIt.cs", "More Files/Deep/Z.cs", "Upper.CS", "WarmUp - Copy.cs", "WarmUp (1).cs", "Contest.cs", "binary/B.cs",
        "bin/Debug/ref/x.cs", "Bin/y.cs", "obj/z.cs", "artifacts/a.cs", "TestResults/q.cs", "TESTRESULTS/r.cs", "node_modules/n/n.cs",
        ".vs/a.cs", ".idea/b.cs", "__MACOSX/._WarmUp.cs", "._WarmUp.cs", ".#WarmUp.cs", "#WarmUp.cs#", "WarmUp.cs~", "WarmUp.cs.orig",
        "WarmUp_BACKUP_1.cs", "WarmUp_BASE_1.cs", "WarmUp_LOCAL_1.cs", "WarmUp_REMOTE_1.cs", "X.g.cs", "X.G.cs", "X.g.i.cs",
        "X.generated.cs",
        "Form.Designer.cs", "Properties/AssemblyInfo.cs", "WarmUp.AssemblyInfo.cs", "X.AssemblyAttributes.cs",
        "TemporaryGeneratedFile_1.cs",
        "WarmUpTests.cs", "test/a.cs", "sub/Tests/b.cs", "notes.txt", "WarmUp.csproj",
    ];

    [Test]
    public void The_project_compiles_what_the_grader_reads()
    {
        using var kit = new TemporaryFolder();
        kit.Write("exercises/Exercises.csproj", File.ReadAllBytes(Path.Combine(TestKit.Paths.Exercises, "Exercises.csproj")));
        foreach (var kata in TestKit.WholeCatalogue.Folders)
            kit.Write($"exercises/contracts/{kata}/IContract.cs", "");
        foreach (var name in Names)
            kit.Write($"exercises/00-warm-up/{name}", "// text");
        foreach (var outside in new[] { "my-notes/N.cs", "99-own/M.cs", "Loose.cs", "Shared/S.cs", "15-bridge/Bridge.cs" })
            kit.Write($"exercises/{outside}", "// text");

        var read = new SubmissionReader(TestKit.Paths, TestKit.WholeCatalogue).Read(Path.Combine(kit.Path, "exercises"));

        read.Katas["00-warm-up"].Count.ShouldBe(8);
        Compiled(kit.Path).ShouldBe(read.Katas.Values.SelectMany(kata => kata).Select(file => file.Path), ignoreOrder: true);
    }

    private static IEnumerable<string> Compiled(string kit)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "exercises/Exercises.csproj", "-getItem:Compile"])
        {
            WorkingDirectory = kit,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("Items").GetProperty("Compile").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))];
    }
}
