namespace Katas.Testing;

/// <summary>What <c>dotnet test</c> shows of a failure: the learner's line and the test's, without the frames between them. Pure.</summary>
internal static class FailureText
{
    private const string OwnFrame = "   at your code in ";

    /// <summary>What stands between a learner's code and a test: our proxies and how the framework calls methods.</summary>
    private static readonly string[] Between =
        ["   at generatedProxy_", "   at System.Reflection.", "   at System.RuntimeMethodHandle.", "   at Katas.Testing.",
            "--- End of stack trace"];

    /// <summary>A line of a stack trace for a line of a learner's file, in the form that editors open.</summary>
    public static string Frame(string file, int line) => $"{OwnFrame}{file}:line {line}{Environment.NewLine}";

    /// <summary>A stack trace without the lines that help nobody.</summary>
    public static string Stack(string stack) => string.Join('\n', stack.ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.Length > 0 && !Between.Any(start => line.StartsWith(start, StringComparison.Ordinal))));
}
