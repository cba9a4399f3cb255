using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Reports.Tests.Support;

/// <summary>A page as a browser reads it.</summary>
internal static class Page
{
    public static IDocument Of(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

    /// <summary>Its text, with runs of blanks as one.</summary>
    public static string Text(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
