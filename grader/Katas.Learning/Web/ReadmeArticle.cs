using Katas.Core.Kits;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Katas.Learning.Web;

/// <summary>
/// A kata's README as an article of a page: without its front matter, without its hints, which are shown one by one, and without what it
/// says to the interview question until the learner has said something.
/// </summary>
internal static class ReadmeArticle
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().DisableHtml().Build();

    /// <param name="readme">The text of the README.</param>
    /// <param name="pictures">Where the page finds the kata's pictures.</param>
    /// <param name="hasAnswered">Whether the learner has answered the interview question.</param>
    public static string Of(string readme, string pictures, bool hasAnswered)
    {
        var page = Markdown.Parse(readme, Pipeline);
        var isLater = false;
        foreach (var block in page.ToArray())
        {
            if (block is HeadingBlock { Level: <= 2 } heading)
                isLater = IsLater(Text(heading), hasAnswered);
            if (isLater)
                page.Remove(block);
        }
        foreach (var heading in page.OfType<HeadingBlock>())
            heading.Level++; // the page's own heading is above
        foreach (var link in page.Descendants<LinkInline>().Where(link => link.IsImage))
            link.Url = $"{pictures}/{link.Url}";
        foreach (var table in page.Descendants<Table>())
            AlignByClass(table);
        return page.ToHtml(Pipeline);
    }

    private static bool IsLater(string title, bool hasAnswered) =>
        title.StartsWith("Hint ", StringComparison.Ordinal) || (title == ReadmeSections.AnswerTitle && !hasAnswered);

    /// <summary>The library aligns columns by inline styles, which the page's policy forbids.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var cell in table.OfType<TableRow>().SelectMany(row => row.OfType<TableCell>().Index()))
        {
            if (table.ColumnDefinitions.ElementAtOrDefault(cell.Index)?.Alignment == TableColumnAlign.Right)
                cell.Item.GetAttributes().AddClass("number");
        }
        table.ColumnDefinitions.Clear();
    }

    private static string Text(HeadingBlock heading) =>
        string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(literal => literal.ToString()) ?? []);
}
