using System.CommandLine;
using System.Security.Cryptography;
using Katas.Core;
using Katas.Core.Verdicts;
using Katas.Courses;

namespace Katas.Cli.Commands;

/// <summary>The options that every command has that grades untrusted code.</summary>
internal sealed class GradingOptions
{
    private readonly Option<string?> kata = new("--kata")
    {
        Description = "Grade only these katas: numbers, slugs and ranges, as in '0,4,9-13'.",
    };
    private readonly Option<int?> seed = new("--seed") { Description = "The seed of hidden tests; without one it is drawn." };
    private readonly Option<bool> exitZero = new("--exit-zero") { Description = "Exit with 0 when everything was graded, passed or not." };
    private readonly Option<Reveal?> reveal = new("--reveal")
    {
        Description = "What learners see of hidden tests: none, names, messages (default; no expected values), all (for instructors).",
    };
    private readonly Option<string?> course = CourseFile.Option();
    private readonly Option<bool> trust = new("--trust") { Description = "Grade without a sandbox: only code you would run yourself." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { kata, seed, exitZero, reveal, trust, course })
            command.Options.Add(option);
    }

    /// <summary>What was chosen: an option here wins over the course file.</summary>
    /// <exception cref="UsageException">The course file cannot be read, or says what is not allowed.</exception>
    public GradingChoices Read(ParseResult parsed)
    {
        var read = CourseFile.Read(parsed.GetValue(course));
        return new GradingChoices(
            parsed.GetValue(kata), parsed.GetValue(seed) ?? read?.Seed, parsed.GetValue(exitZero),
            parsed.GetValue(reveal) ?? read?.Reveal ?? Reveal.Messages, parsed.GetValue(trust) ? Isolation.Trusted : Isolation.Sandboxed,
            read);
    }
}

/// <summary>What was chosen.</summary>
internal sealed record GradingChoices(string? Kata, int? Seed, bool ExitZero, Reveal Reveal, Isolation Isolation, Course? Course)
{
    /// <summary>Grades with the chosen seed, else with that of an earlier run, else with one that is drawn.</summary>
    /// <exception cref="UsageException">There is no kit here, no such kata in it, or no sandbox where the level demands one.</exception>
    public GradingSession Open(int? earlierSeed = null) =>
        GradingSession.Open(Kata, Seed ?? earlierSeed ?? RandomNumberGenerator.GetInt32(int.MaxValue), Isolation, Course);
}
