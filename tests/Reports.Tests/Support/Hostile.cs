using Katas.Core.Text;
using Katas.Core.Verdicts;
using Katas.Reports.Class;

namespace Reports.Tests.Support;

/// <summary>Texts a learner may choose, in names, outputs and messages, to break a report or fool its reader.</summary>
internal static class Hostile
{
    public static IReadOnlyList<string> Texts { get; } =
    [
        "<script>alert(1)</script>", "</style></title><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)", "&lt;b&gt; &amp; &#60;", "<!-- -->", "{{7*7}} @(1+1)",
        "</testcase><testcase name=\"all passed\"/>", "]]>", "<![CDATA[",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
        "\u001b[2J\u001b[31mred\u001b[0m\u0007", "\u009b31m", "one\rtwo\r\nthree\nfour", "\b\b\b\b\b passed",
        "::set-output name=score::100", "\n::error file=a,line=1::fooled", "   ::stop-commands::x", "##[error]fooled",
        "##vso[task.complete result=Succeeded;]", "100%25 %0A::error::x", "a,title=b:c",
        "| all | passed |\n|---|---|", "`code` ``` ```` \n```\n# heading",
        "**bold** _it_ ~~s~~ [link](https://example.org) ![i](x) <https://example.org> www.example.org a@example.org",
        "# heading", "> quote", "1. list", "\\`\\|\\", "---", "@everyone #1 :smile:", "$x$", "[^1]: note",
        "=HYPERLINK(\"http://example.org\",\"click\")", "+1+cmd|' /C calc'!A0", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1",
        "a\",=1+1,\"", "a;=1+1", "'=1+1",
        "nul\0nul", "\ud800 alone \udfff", "\ufffe\uffff\ufdd0", "\u202etxt.exe\u202c \u2066x\u2069", "\u2028line\u2029paragraph",
        "zero\u200bwidth\ufeff", "e\u0301\u0301\u0301 👩‍👩‍👧 İıß",
        "[red]markup[/] [[", "", " ", new('x', 200_000), new('|', 100_000), new('`', 10_000),
    ];

    /// <summary>A report with this text wherever a learner can put text, and a few places more.</summary>
    public static Report Report(string text)
    {
        var asked = new TestMessage(TestMessageKind.Mismatch) { Asked = text };
        var threw = new TestMessage(TestMessageKind.Threw) { Member = text, ExceptionType = text, LearnerText = text };
        var test = new TestVerdict(text, "", SuiteKind.Public, Outcome.Failed, asked, text, 3);
        return new Report(Katas.Core.Verdicts.Report.V2, "1.0.0", 20250101, "sandboxed", text, 2.5, 10,
        [
            new Verdict(4, "byte-pair-encoding", text, "green", Outcome.Failed, 2.5, 5,
                text, [new TrapFinding(text, [text], text, text, true, [text])],
                new Difference(text, text, text, text, text, text), [test,
                    test with { Suite = SuiteKind.Hidden, Outcome = Outcome.Passed }])
            { Tasks = [new TaskVerdict(text, text, 2.5, 5, new TestCount(1, 2), new TestCount(0, 0))] },
            new Verdict(12, "scaling", text, "yellow", Outcome.CompileError, 0, 5, text, [],
                null, [test with { Outcome = Outcome.CompileError, Details = threw }, test with { Outcome = Outcome.NotStarted }]),
        ], [new SourceProblem("12-scaling/" + text, 1, 2, text, text)])
        {
            Reading = new ReadingNotes([new Remark("12-scaling", text)], [new NotCounted(text, "build output")]),
        };
    }

    public static ClassReport Class(string text)
    {
        var builder = new ClassReportBuilder();
        builder.Add(Report(text));
        builder.Refuse(text, text);
        return builder.Build() with { NotCounted = [new NotCounted(text, "hidden")] };
    }

    /// <summary>Short enough for the name of a test.</summary>
    public static string Shown(string text) => SafeText.Shortened(SafeText.OnOneLine(text), 60);
}
