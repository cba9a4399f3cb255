using Katas.Core.Verdicts;

namespace Katas.Reports.Formats;

/// <summary>How an outcome looks on a page: a symbol, a word and a tone; the symbol and the word alone say it.</summary>
/// <param name="Symbol">One character.</param>
/// <param name="Words">As people say it.</param>
/// <param name="Tone">The name of a colour.</param>
internal sealed record OutcomeLook(string Symbol, string Words, string Tone)
{
    /// <summary>Of a kata: one that is begun and not wrong is in progress.</summary>
    public static OutcomeLook Of(Verdict kata) => kata.InProgress() ? new("◐", "in progress", "begun") : Of(kata.Outcome);

    public static OutcomeLook Of(Outcome outcome)
    {
        var words = OutcomeNames.InWords(outcome);
        return outcome switch
        {
            Outcome.Passed => new("✔", words, "good"),
            Outcome.NotStarted => new("○", words, "none"),
            Outcome.Skipped => new("–", words, "none"),
            Outcome.Failed => new("✘", words, "wrong"),
            _ => new("▲", words, "broken"),
        };
    }
}
