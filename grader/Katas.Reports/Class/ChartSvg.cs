using System.Xml.Linq;

namespace Katas.Reports.Class;

/// <summary>A drawn chart made part of a page: it takes the page's colours, light or dark, its width and its font.</summary>
internal static class ChartSvg
{
    /// <summary>Stand-ins that the page's own colours replace; no chart draws with these by chance.</summary>
    public const string Ink = "#010203";

    /// <inheritdoc cref="Ink"/>
    public const string Bar = "#040506";

    /// <inheritdoc cref="Ink"/>
    public const string Line = "#070809";

    private static readonly IReadOnlyDictionary<string, string> Colours = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [Ink] = "var(--ink)",
        [Bar] = "var(--bar)",
        [Line] = "var(--line)",
    };

    /// <summary>The drawing as an element that can stand in a page; its meaning is said beside it in words.</summary>
    public static string From(string drawn)
    {
        var svg = XDocument.Parse(drawn).Root!;
        svg.SetAttributeValue("viewBox", $"0 0 {svg.Attribute("width")?.Value} {svg.Attribute("height")?.Value}");
        svg.SetAttributeValue("aria-hidden", "true");
        svg.SetAttributeValue("class", "chart");
        svg.Descendants().Where(element => element.Name.LocalName == "clipPath").Remove(); // nothing is drawn outside, and their names would clash
        var attributes = svg.DescendantsAndSelf().SelectMany(element => element.Attributes()).ToArray();
        foreach (var attribute in attributes.Where(attribute => IsOfThisMachine(attribute, svg)))
            attribute.Remove();
        foreach (var attribute in attributes)
            attribute.Value = Colours.GetValueOrDefault(attribute.Value, attribute.Value);
        return svg.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A fixed size, a font that only this machine has, a name.</summary>
    private static bool IsOfThisMachine(XAttribute attribute, XElement svg) =>
        attribute.Name.LocalName is "font-family" or "clip-path" or "id" || (attribute.Parent == svg && attribute.Name.LocalName is ("width" or "height"));
}
