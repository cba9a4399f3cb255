namespace Katas.Reports;

/// <summary>Isolation levels as people say them.</summary>
internal static class IsolationNames
{
    public static string InWords(string isolation) => isolation switch
    {
        "sandboxed" => "in a sandbox",
        "trusted" => "without a sandbox, on somebody's word",
        "own" => "on the learner's own machine",
        _ => isolation,
    };
}
