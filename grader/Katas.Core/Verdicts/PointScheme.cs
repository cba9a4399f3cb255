namespace Katas.Core.Verdicts;

/// <summary>How a kata's points are divided.</summary>
public enum PointScheme
{
    /// <summary>Equally among its tests, as in reports that hold no tasks.</summary>
    ByTest,

    /// <summary>Among its tasks, by their shares.</summary>
    ByTask,
}

/// <summary>Schemes as people and course files say them.</summary>
public static class PointSchemeNames
{
    /// <summary>"by task" or "by test".</summary>
    public static string InWords(PointScheme scheme) => scheme == PointScheme.ByTask ? "by task" : "by test";
}
