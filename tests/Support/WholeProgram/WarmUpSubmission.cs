namespace Tests.Support;

/// <summary>A right submission of the warm-up in which one member has another body.</summary>
internal static class WarmUpSubmission
{
    public const string Kata = "00-warm-up";

    /// <summary>The reference answers, with the body of <c>Softmax</c> replaced by statements.</summary>
    public static TemporaryFolder WithSoftmax(string statements, string members = "") => With(Answer().Replace(
        Body("public double[] Softmax(double[] scores)"), $"{{ {statements} }} {members}", StringComparison.Ordinal));

    public static TemporaryFolder Right() => With(Answer());

    public static TemporaryFolder With(string warmUp)
    {
        var folder = new TemporaryFolder();
        folder.Write($"exercises/{Kata}/WarmUp.cs", warmUp);
        folder.Write($"exercises/{Kata}/BreakIt.cs", File.ReadAllText(Path.Combine(TestKit.Paths.Solutions, Kata, "BreakIt.cs")));
        return folder;
    }

    public static string Answer() => File.ReadAllText(Path.Combine(TestKit.Paths.Solutions, Kata, "WarmUp.cs"));

    /// <summary>The braces after a signature, by counting.</summary>
    private static string Body(string signature)
    {
        var text = Answer();
        var start = text.IndexOf('{', text.IndexOf(signature, StringComparison.Ordinal));
        var depth = 0;
        for (var i = start; ; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
                return text[start..(i + 1)];
        }
    }
}
