using Attack.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace Attack.Tests;

/// <summary>Limits that are too tight fail honest code: what ordinary answers do keeps working in the sandbox.</summary>
internal sealed class HonestFeaturesTests : InquiryFixture
{
    private const string Try = """
        private static string Try(string name, Func<object> use)
        {
            try { use(); return ""; } catch (Exception e) { return $"{name}: {e.GetBaseException().Message}; "; }
        }
        """;

    private static IEnumerable<TestCaseData> Groups() =>
    [
        new TestCaseData(HonestFeatures.Threads).SetArgDisplayNames("threads"),
        new TestCaseData(HonestFeatures.Texts).SetArgDisplayNames("texts"),
        new TestCaseData(HonestFeatures.System).SetArgDisplayNames("system"),
    ];

    [TestCaseSource(nameof(Groups))]
    public void They_work(IReadOnlyDictionary<string, string> features) =>
        Ask(string.Join(" + ", features.Select(feature => $"Try(\"{feature.Key}\", () => {feature.Value})")), Try).ShouldBeEmpty();
}
