using Attack.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests;

/// <summary>Limits that are too tight fail honest code: what ordinary answers do keeps working in the sandbox.</summary>
[NonParallelizable]
internal sealed class HonestFeaturesTests
{
    private const string Try = """
        private static string Try(string name, Func<object> use)
        {
            try { use(); return ""; } catch (Exception e) { return $"{name}: {e.GetBaseException().Message}; "; }
        }
        """;

    private Arena arena = null!;

    private static IEnumerable<TestCaseData> Groups() =>
    [
        new TestCaseData(HonestFeatures.Threads).SetArgDisplayNames("threads"),
        new TestCaseData(HonestFeatures.Texts).SetArgDisplayNames("texts"),
        new TestCaseData(HonestFeatures.System).SetArgDisplayNames("system"),
    ];

    [OneTimeSetUp]
    public void OpenArena()
    {
        Needs.Sandbox();
        arena = new Arena(secondsForACall: 20);
    }

    [OneTimeTearDown]
    public void CloseArena() => arena?.Dispose();

    [TestCaseSource(nameof(Groups))]
    public void They_work(IReadOnlyDictionary<string, string> features) =>
        arena.Ask(string.Join(" + ", features.Select(feature => $"Try(\"{feature.Key}\", () => {feature.Value})")), Try).ShouldBeEmpty();
}
