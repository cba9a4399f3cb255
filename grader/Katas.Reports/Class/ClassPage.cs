using Katas.Reports.Pages;

namespace Katas.Reports.Class;

/// <summary>A class as a page for its instructor: one file, no script, no network.</summary>
public static class ClassPage
{
    /// <summary>The page; <paramref name="linkTo"/> gives the relative address of a submission's own page, percent-encoded.</summary>
    public static string Of(ClassReport report, Func<string, string> linkTo) =>
        PageRenderer.Render<ClassView>((nameof(ClassView.Report), report), (nameof(ClassView.LinkTo), linkTo));
}
