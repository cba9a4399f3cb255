namespace Tests.Support;

/// <summary>Whether this is the whole proof, which may take its time: where CI=true, as in .ci/run.</summary>
internal static class ContinuousIntegration
{
    public static bool IsOn { get; } = Environment.GetEnvironmentVariable("CI") == "true";
}
