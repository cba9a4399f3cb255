using System.CommandLine;
using Katas.Grader.Reporting;
using Katas.Grader.Sandboxing;
using Katas.Kit;

namespace Katas.Grader.Commands;

/// <summary>The options that every command has that grades strangers' code.</summary>
internal sealed class GradingOptions
{
    private readonly Option<string?> kata = new("--kata") { Description = "Grade only this kata (number or slug)." };
    private readonly Option<int> seed = new("--seed") { Description = "The seed of generated tests.", DefaultValueFactory = _ => Seed.Default };
    private readonly Option<bool> exitZero = new("--exit-zero") { Description = "Exit with 0 when everything was graded, passed or not." };
    private readonly Option<Reveal> reveal = new("--reveal") { Description = "What learners see of hidden tests: none, names, messages (without expected values), or all, for the instructor.", DefaultValueFactory = _ => Reveal.Messages };
    private readonly Option<bool> trust = new("--trust") { Description = "Grade without a sandbox: only code you would run yourself." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { kata, seed, exitZero, reveal, trust })
            command.Options.Add(option);
    }

    public GradingChoices Read(ParseResult parsed) => new(
        parsed.GetValue(kata), parsed.GetValue(seed), parsed.GetValue(exitZero), parsed.GetValue(reveal),
        parsed.GetValue(trust) ? Isolation.Trusted : Isolation.Sandboxed);
}

/// <summary>What was chosen.</summary>
internal sealed record GradingChoices(string? Kata, int Seed, bool ExitZero, Reveal Reveal, Isolation Isolation)
{
    /// <exception cref="UsageException">There is no kit here, no such kata in it, or no sandbox where the level demands one.</exception>
    public GradingSession Open() => GradingSession.Open(Kata, Seed, Isolation);
}
