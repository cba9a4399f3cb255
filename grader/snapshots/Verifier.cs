using System.Runtime.CompilerServices;
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
        {
            Compare(target, Path.GetFileName(Path.GetDirectoryName(sourceFile))!);
        }
        else
        {
            target.ShouldMatchApproved(options => options.LocateTestMethodUsingAttribute<TestAttribute>()
                .NoDiff().WithFilenameGenerator(Name));
        }

        return Task.CompletedTask;
    }

    private static string Name(TestMethodInfo test, string? discriminator, string fileType, string extension) =>
        $"{test.DeclaringTypeName}.{test.MethodName}.{(fileType == "approved" ? "verified" : fileType)}.{extension}";

    private static void Compare(string target, string kata)
    {
        var test = TestContext.CurrentContext.Test;
        var name = $"{test.ClassName![(test.ClassName!.LastIndexOf('.') + 1)..]}.{test.MethodName}.verified.txt";
        var folder = Path.GetDirectoryName(typeof(Verifier).Assembly.Location)!;
        target.ShouldBeRecorded(File.ReadAllText(Path.Combine(folder, "snapshots", kata, name)),
            SectionsAttribute.Of(test.Properties.Get(SectionsAttribute.PropertyName)));
    }
}
