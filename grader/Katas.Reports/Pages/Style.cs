using Microsoft.AspNetCore.Components;

namespace Katas.Reports.Pages;

/// <summary>The style sheet that every page carries with it.</summary>
public static class Style
{
    /// <summary>The sheet alone, for a page that may load it.</summary>
    public static string Sheet { get; } = Read();

    /// <summary>The whole element.</summary>
    public static MarkupString Element { get; } = new($"<style>\n{Sheet}</style>");

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Style).Assembly.GetManifestResourceStream("page.css")!);
        return reader.ReadToEnd();
    }
}
