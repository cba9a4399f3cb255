using System.Buffers.Binary;
using System.Diagnostics;
using System.Reflection;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>What dotnet test asks of the kit's program, frame by frame; each test has a program of its own.</summary>
internal sealed class AnswersTests
{
    private Process program = null!;
    private FrameChannel channel = null!;
    private ulong request;

    private static Type WarmUp => Assembly.LoadFrom(TestKit.Paths.ContractsAssembly).GetType("Katas.Kata00.IWarmUp", throwOnError: true)!;

    [SetUp]
    public void Start()
    {
        var file = Path.Combine(TestKit.Paths.LearnerProgram, "Katas.Learner.dll");
        program = Process.Start(new ProcessStartInfo("dotnet", ["exec", file, "answers"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = TestKit.Paths.Root,
        })!;
        channel = new FrameChannel(program.StandardOutput.BaseStream, program.StandardInput.BaseStream, WireLimits.HostFrame);
        channel.Read().ShouldNotBeNull("it says first that it is ready");
    }

    [TearDown]
    public void Stop() => program.Dispose();

    [Test]
    public void A_stub_is_not_started_and_the_program_ends_with_its_input()
    {
        Begin(0).Problem.ShouldBe("");

        Call("Softmax", new[] { 1.0, 2.0 }).ShouldBeOfType<Reply.NotStarted>();
        Call("Transpose", new object?[] { null }).ShouldBeOfType<Reply.NotStarted>();
        End();

        program.StandardInput.Close();
        program.WaitForExit(TimeSpan.FromSeconds(60)).ShouldBeTrue();
        program.ExitCode.ShouldBe(0);
    }

    [Test]
    public void A_kata_that_is_not_there_fails_its_tests_in_a_sentence()
    {
        Begin(77).Problem.ShouldBe("There is no kata 77 in this kit.");

        End();
    }

    private AnswerMessage Begin(int kata)
    {
        var number = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(number, kata);
        return Ask(FrameKind.BeginTest, number);
    }

    private void End()
    {
        var ended = Ask(FrameKind.EndTest, default);
        (ended.Problem, ended.Printed).ShouldBe(("", ""));
    }

    private Reply Call(string name, object argument)
    {
        var member = Member.Of(WarmUp)[name];
        var arguments = member.WriteArguments(argument as object?[] ?? [argument]);
        return Reply.FromBytes(Ask(FrameKind.Call, new CallMessage(WarmUp.FullName!, name, "", arguments).ToBytes()).Reply.Span);
    }

    private AnswerMessage Ask(FrameKind kind, ReadOnlyMemory<byte> payload)
    {
        channel.Write(new Frame(kind, ++request, payload));
        var answer = channel.Read() ?? throw new InvalidOperationException("The program has ended.");
        answer.Id.ShouldBe(request);
        return AnswerMessage.FromBytes(answer.Payload.Span);
    }
}
