using System.CommandLine;
using System.CommandLine.Help;
using Katas.Core;
using Katas.Core.Text;

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
        // '@name' is a folder's name like any other: the library would read options from a file that a learner may have made.
        var parsed = program.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
            return await parsed.InvokeAsync();
        using var errors = new StringWriter(); // they quote arguments, which may be the names of learners' folders
        await parsed.InvokeAsync(new InvocationConfiguration { Error = errors });
        await Console.Error.WriteAsync(SafeText.ForLog(errors.ToString()));
        return ExitCode.CannotGrade; // the library's own code for a wrong command line is 1
    }
}
