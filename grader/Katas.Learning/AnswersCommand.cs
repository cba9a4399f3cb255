using System.CommandLine;
using Katas.Core;
using Katas.Learning.Live;

namespace Katas.Learning;

/// <summary>
/// <c>katas answers</c>: what <c>dotnet test</c> starts, so that a learner's code runs in a worker and not in the process of the tests.
/// It speaks frames on its standard streams, and no person starts it.
/// </summary>
internal static class AnswersCommand
{
    public static Command Create()
    {
        var command = new Command("answers", "Answer the calls of dotnet test.") { Hidden = true };
        command.SetAction(_ => CommandRunner.Run(Run));
        return command;
    }

    private static int Run()
    {
        using var server = AnswerServer.Open(Console.OpenStandardInput(), Console.OpenStandardOutput());
        server.Serve();
        return ExitCode.AllPassed;
    }
}
