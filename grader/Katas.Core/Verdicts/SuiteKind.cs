namespace Katas.Core.Verdicts;

/// <summary>Which suite a test belongs to.</summary>
public enum SuiteKind
{
    /// <summary>The learner has it.</summary>
    Public,

    /// <summary>Only the instructor has it.</summary>
    Hidden,
}
