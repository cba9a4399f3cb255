using System.Runtime.CompilerServices;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;
using Shouldly.Configuration;

namespace VerifyNUnit;

/// <summary>
/// Stands in for Verify.NUnit, with its file convention: <c>Class.Method.verified.txt</c> beside the test.
/// Contributors get a <c>.received.txt</c> to compare; the grader only reads. Not compiled with <c>-p:Snapshots=Verify</c>.
/// </summary>
public static class Verifier
{
    /// <summary>Asserts that a text equals its snapshot.</summary>
    public static Task Verify(string target, [CallerFilePath] string sourceFile = "")
    {
        if (Subject.IsGraded)
            Compare(target, Path.GetFileName(Path.GetDirectoryName(sourceFile))!);
        else
            target.ShouldMatchApproved(options => options.LocateTestMethodUsingAttribute<TestAttribute>().NoDiff().WithFilenameGenerator(Name));
        return Task.CompletedTask;
    }

    private static string Name(TestMethodInfo test, string? discriminator, string fileType, string extension) =>
        $"{test.DeclaringTypeName}.{test.MethodName}.{(fileType == "approved" ? "verified" : fileType)}.{extension}";

    private static void Compare(string target, string kata)
    {
        var test = TestContext.CurrentContext.Test;
        var name = $"{test.ClassName![(test.ClassName!.LastIndexOf('.') + 1)..]}.{test.MethodName}.verified.txt";
        var folder = Path.GetDirectoryName(typeof(Verifier).Assembly.Location)!;
        var verified = File.ReadAllText(Path.Combine(folder, "snapshots", kata, name));
        if (verified == target)
            return;
        var lines = InlineDiffBuilder.Diff(verified, target).Lines;
        var line = lines.TakeWhile(piece => piece.Type == ChangeType.Unchanged).Count(); // pieces before the first change are one line each
        throw Mismatch.Of($"The recorded run differs at line {line + 1}", First(lines, ChangeType.Deleted), First(lines, ChangeType.Inserted));
    }

    private static string First(List<DiffPiece> lines, ChangeType type) =>
        lines.FirstOrDefault(piece => piece.Type == type)?.Text ?? "(no such line)";
}
