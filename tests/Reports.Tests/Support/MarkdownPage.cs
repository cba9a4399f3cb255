using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Reports.Tests.Support;

/// <summary>Markdown as GitHub reads it: pipe tables, bare links, struck text.</summary>
internal sealed class MarkdownPage(string text)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras()
        .UseTaskLists().UseFootnotes().UsePreciseSourceLocation().Build();

    private readonly MarkdownDocument document = Markdown.Parse(text, Pipeline);

    public IReadOnlyList<string> Headings => [.. document.Descendants<HeadingBlock>().Select(Plain)];

    public IReadOnlyList<string> Code => [.. document.Descendants<FencedCodeBlock>().Select(block => block.Lines.ToString())];

    /// <summary>Table by table, row by row, the text of each cell.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows =>
        [.. document.Descendants<TableRow>()
            .Select(row => row.Select(cell => string.Concat(((TableCell)cell).Descendants<LeafBlock>().Select(Plain))).ToArray())];

    /// <summary>What learner text must never become.</summary>
    public IReadOnlyList<string> Dangers =>
    [
        .. document.Descendants().Where(node => node
            is HtmlBlock or HtmlInline or HtmlEntityInline or LinkInline or AutolinkInline or QuoteBlock or ThematicBreakBlock)
                .Select(node => node.GetType().Name),
    ];

    private static string Plain(LeafBlock block) =>
        string.Concat((block.Inline ?? []).Descendants<LeafInline>().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));
}
