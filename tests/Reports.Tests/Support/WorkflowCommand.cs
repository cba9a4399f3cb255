namespace Reports.Tests.Support;

/// <summary>
/// A line of a log as the runner of GitHub Actions reads it: blanks before the first "::" do not matter, "##[" counts anywhere.
/// </summary>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Data)
{
    public static IReadOnlyList<WorkflowCommand> In(string log) => [.. log.Split('\n').Select(Parse).OfType<WorkflowCommand>()];

    private static WorkflowCommand? Parse(string line)
    {
        if (line.Contains("##[", StringComparison.Ordinal) && !line.StartsWith("::", StringComparison.Ordinal))
            return new WorkflowCommand("##[", new Dictionary<string, string>(), line);
        var text = line.TrimStart();
        var end = text.StartsWith("::", StringComparison.Ordinal) ? text.IndexOf("::", 2, StringComparison.Ordinal) : -1;
        if (end < 0)
            return null;
        var (name, properties) = text[2..end].Split(' ', 2) is [var head, var tail] ? (head, tail) : (text[2..end], "");
        return new WorkflowCommand(name, properties.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => Unescaped(pair[1]).Replace("%3A", ":", StringComparison.Ordinal)
                .Replace("%2C", ",", StringComparison.Ordinal)), Unescaped(text[(end + 2)..]));
    }

    private static string Unescaped(string text) =>
        text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);
}
