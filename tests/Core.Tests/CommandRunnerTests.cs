using Katas.Core;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests;

/// <summary>A fault of ours: it costs one submission, and is told on one line.</summary>
internal sealed class CommandRunnerTests
{
    [Test]
    public void Work_without_a_fault_has_its_result()
    {
        CommandRunner.ForOne(() => "graded", out var fault).ShouldBe("graded");

        fault.ShouldBeNull();
    }

    [Test]
    public void A_fault_is_returned_and_not_thrown()
    {
        CommandRunner.ForOne<string>(() => throw new GraderFaultException("A worker did not start."), out var fault).ShouldBeNull();

        fault.ShouldBeOfType<GraderFaultException>();
    }

    [Test]
    public void What_the_instructor_can_cure_is_no_fault() =>
        Should.Throw<UsageException>(() => CommandRunner.ForOne<string>(() => throw new UsageException("No such folder."), out _));

    [Test]
    public void A_fault_is_told_on_one_line_without_frames_of_our_stack()
    {
        CommandRunner.ForOne<string>(() => throw new InvalidOperationException("first\n::error::second"), out var fault);

        var sentence = CommandRunner.Sentence(fault!);

        sentence.ShouldBe("InvalidOperationException: first : :error: :second");
        fault!.StackTrace.ShouldNotBeNull().ShouldNotBeEmpty();
    }

    [Test]
    [NonParallelizable]
    public void What_is_said_in_the_end_reaches_the_console_that_was_there_at_the_start()
    {
        var before = Console.Error;
        using var console = new StringWriter();
        Console.SetError(console);

        var code = CommandRunner.Run(() =>
        {
            Console.SetError(TextWriter.Null); // as a test framework does that is still at work
            throw new UsageException("No room.");
        });
        Console.SetError(before);

        (code, console.ToString().TrimEnd()).ShouldBe((ExitCode.CannotGrade, "No room."));
    }

    [Test]
    public void A_fault_that_we_expect_needs_no_type() =>
        CommandRunner.Sentence(new GraderFaultException("A worker did not start.")).ShouldBe("A worker did not start.");
}
