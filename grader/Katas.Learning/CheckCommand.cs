using System.CommandLine;
using System.Text;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Learning.Serving;
using Katas.Reports;

namespace Katas.Learning;

/// <summary><c>katas check [kata…]</c>: a learner's own answers on the public tests.</summary>
public static class CheckCommand
{
    /// <summary>The option with which a check starts its server; its value is the name of a pipe.</summary>
    internal const string Serving = "--serve";

    public static Command Create()
    {
        var katas = new Argument<string[]>("kata")
        {
            Description = "Check only these katas (numbers, slugs, or lists as in '0,4,9-13'); all of them when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var serve = new Option<string?>(Serving) { Hidden = true };
        var command = new Command("check", "Run the public tests on your own answers, and say what to do next.") { katas, serve };
        command.SetAction(parsed => CommandRunner.Run(() => parsed.GetValue(serve) is { } pipe
            ? CheckServer.Serve(KitPaths.Find(), pipe)
            : Run(parsed.GetValue(katas) ?? [])));
        return command;
    }

    private static int Run(string[] katas)
    {
        if (CheckServer.Stays > TimeSpan.Zero && TryAskServer(katas) is { } exitCode)
            return exitCode;
        using var session = LearnerSession.Open(katas);
        return session.Check(katas, Terminal.Out(), isLast: true);
    }

    private static int? TryAskServer(string[] katas)
    {
        var paths = KitPaths.Find();
        var width = Console.IsOutputRedirected ? (int?)null : Console.WindowWidth;
        if (new CheckClient(paths).TryAsk(new CheckRequest(KitStamp.Of(paths), [.. katas], width)) is not { } answer)
            return null;
        Console.OutputEncoding = Encoding.UTF8;
        Console.Out.Write(answer.Output);
        Console.Error.Write(answer.Errors);
        return answer.ExitCode;
    }
}
