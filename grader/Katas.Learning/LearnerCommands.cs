using System.CommandLine;
using Katas.Core;

namespace Katas.Learning;

/// <summary>What a learner can run. The instructor's program has these commands too.</summary>
public static class LearnerCommands
{
    public static IReadOnlyList<Command> All() =>
    [
        WatchCommand.Create(), CheckCommand.Create(), HintCommand.Create(), ListCommand.Create(), ResetCommand.Create(),
        DoctorCommand.Create(),
    ];

    /// <summary>Runs a program's command line to its exit code.</summary>
    public static async Task<int> Run(RootCommand root, string[] arguments)
    {
        var parsed = root.Parse(arguments);
        var exitCode = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.CannotGrade : exitCode; // the library's own code for a wrong command line is 1
    }
}
