using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using Katas.Cli.Commands;
using Katas.Learning;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Commands;

/// <summary>The page of all commands names what the program has.</summary>
internal sealed class CommandsPageTests
{
    private static readonly string Page = Repository.Read("docs", "commands.md");

    private static IEnumerable<Command> Commands() =>
    [
        .. LearnerCommands.All().Where(command => !command.Hidden),
        .. typeof(GradeCommand).Assembly.GetTypes().Select(type => type.GetMethod("Create", BindingFlags.Static | BindingFlags.Public, []))
            .Where(create => create?.ReturnType == typeof(Command)).Select(create => (Command)create!.Invoke(null, null)!),
    ];

    [TestCaseSource(nameof(Commands))]
    public void A_command_has_a_section(Command command) => Page.ShouldContain($"\n## {command.Name}\n");

    [TestCaseSource(nameof(Commands))]
    public void Every_option_is_in_the_section_of_its_command(Command command)
    {
        var section = Page.Split("\n## ").Single(text => text.StartsWith($"{command.Name}\n", StringComparison.Ordinal));

        command.Options.Where(option => !option.Hidden && !Regex.IsMatch(section, $@"{option.Name}(?![\w-])"))
            .Select(option => option.Name).ShouldBeEmpty();
    }
}
