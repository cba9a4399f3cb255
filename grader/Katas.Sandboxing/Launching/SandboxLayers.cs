namespace Katas.Sandboxing.Launching;

/// <summary>The layers of a sandbox, as reports name them.</summary>
internal static class SandboxLayers
{
    public const string Landlock = "landlock";

    public const string Namespaces = "namespaces";

    public const string Bubblewrap = "bubblewrap";

    /// <summary>Layers that every accepted program has: the grader refuses one that lacks them.</summary>
    public static IReadOnlyList<string> Always { get; } = ["ordinaryUser", "noPrivileges", "limits", "filters"];
}
