using Katas.Sandboxing;
using NUnit.Framework;

namespace Tests.Support;

/// <summary>Skips by name, with the reason, what this machine cannot try.</summary>
internal static class Needs
{
    private static readonly string? Missing = Tools.Find().Requirements().FirstOrDefault(requirement => !requirement.Holds)?.Remedy;

    /// <param name="what">What the test does that takes so long.</param>
    public static void Ci(string what)
    {
        if (!ContinuousIntegration.IsOn)
            Assert.Ignore($"{what} and takes its time: runs where CI=true, as in .ci/run.");
    }

    public static void Sandbox()
    {
        if (Missing is { } reason)
            Assert.Ignore($"No sandbox on this machine: {reason}");
    }
}
