namespace Katas.Core.Verdicts;

/// <summary>What a report shows of hidden tests.</summary>
public enum Reveal
{
    /// <summary>Only how many there are and what became of them.</summary>
    None,

    /// <summary>Their names and outcomes.</summary>
    Names,

    /// <summary>Also their sentences and what came, but no expected value and nothing the learner's code wrote.</summary>
    Messages,

    /// <summary>Everything: for the instructor.</summary>
    All,
}
