using System.CommandLine;
using System.CommandLine.Help;
using Katas.Core;

namespace Katas.Learning;

/// <summary>The command line of both programs, the instructor's and the learner's.</summary>
public static class KatasProgram
{
    /// <summary>Runs the command line to its exit code.</summary>
    public static async Task<int> Run(string description, IEnumerable<Command> commands, string[] arguments)
    {
        // Not a RootCommand: that one is named after the assembly, and its help would say Katas.Cli.
        var program = new Command("katas", description) { new HelpOption(), new VersionOption() };
        foreach (var command in commands)
            program.Add(command);
        var parsed = program.Parse(arguments);
        var exitCode = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.CannotGrade : exitCode; // the library's own code for a wrong command line is 1
    }
}
