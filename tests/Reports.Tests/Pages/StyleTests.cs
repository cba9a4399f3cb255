using System.Globalization;
using System.Text.RegularExpressions;
using Katas.Reports.Pages;
using NUnit.Framework;
using Shouldly;

namespace Reports.Tests.Pages;

/// <summary>The colours of the pages, light, dark and on paper.</summary>
internal sealed partial class StyleTests
{
    private static readonly string[] Inks = ["ink", "muted", "link", "good", "wrong", "begun", "broken", "none"];
    private static readonly string[] Papers = ["paper", "card", "warm"];

    private static IEnumerable<TestCaseData> Palettes() => Blocks().Matches(Style.Element.Value).Select((block, index) =>
        new TestCaseData(Colour().Matches(block.Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value))
            .SetArgDisplayNames($"palette {index + 1}"));

    [Test]
    public void There_are_three_palettes() => Palettes().Count().ShouldBe(3);

    [TestCaseSource(nameof(Palettes))]
    public void Every_ink_is_legible_on_every_paper(Dictionary<string, string> palette) =>
        (from ink in Inks
         from paper in Papers
         let contrast = Contrast(palette[ink], palette[paper])
         where contrast < 4.5
         select $"{ink} on {paper}: {contrast:0.00}").ShouldBeEmpty();

    [TestCaseSource(nameof(Palettes))]
    public void Bars_stand_out_from_their_ground(Dictionary<string, string> palette) =>
        Contrast(palette["bar"], palette["paper"]).ShouldBeGreaterThan(3);

    /// <summary>WCAG 2.2, contrast ratio of relative luminances.</summary>
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] linear = [.. Enumerable.Range(0, 3)
            .Select(part => int.Parse(colour.AsSpan(1 + (2 * part), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex Blocks();

    [GeneratedRegex("--([a-z]+): (#[0-9a-f]{6})")]
    private static partial Regex Colour();
}
