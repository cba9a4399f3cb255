using Shouldly;

namespace Katas.Testing;

/// <summary>
/// The one form of a failing check: a sentence that says what was asked and gives nothing away,
/// then what was expected, then what came. Reports may drop the middle line for hidden tests.
/// </summary>
public static class Mismatch
{
    public const string ExpectedLabel = "expected: ";
    public const string GotLabel = "got:      ";
    public const string CaseLabel = "case:     ";

    public static Exception Of(string sentence, string expected, string got) =>
        new ShouldAssertException($"{sentence}\n{ExpectedLabel}{expected}\n{GotLabel}{got}");
}
