using System.Diagnostics;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Grading.Tests.Reading;

/// <summary>A pipe in the place of an answer to an interview question: nobody waits for what comes out of it.</summary>
internal sealed class WrittenPipeTests
{
    [Test]
    [Platform("Linux", Reason = "'mkfifo' makes it")]
    public void A_pipe_is_refused_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        using (var program = Process.Start("mkfifo", [Path.Combine(folder.Path, WrittenAnswer.FileName)]))
            program.WaitForExit();

        WrittenAnswer.Read(folder.Path).Refusal.ShouldEndWith("/ANSWER.md' is not an ordinary file of at most 16 KiB.");
    }
}
