using System.Text;
using Katas.Grading.Reading;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Reading;

/// <summary>The encodings in which editors save source files.</summary>
[Category("Fast")]
internal sealed class SourceTextTests
{
    private const string Text = "// größer – “Hi”\nnamespace Katas.Kata00;\n";

    private static TestCaseData[] Saved() =>
    [
        new(Encoding.UTF8.GetBytes(Text), "") { TestName = "UTF-8" },
        new(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Text)).ToArray(), "") { TestName = "UTF-8 with its mark" },
        new(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Text)).ToArray(),
            "UTF-16") { TestName = "UTF-16 with its mark" },
        new(Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes(Text)).ToArray(),
            "UTF-16") { TestName = "UTF-16, big end first" },
        new(Encoding.Unicode.GetBytes(Text), "UTF-16") { TestName = "UTF-16 without its mark" },
        new(Encoding.BigEndianUnicode.GetBytes(Text), "UTF-16") { TestName = "UTF-16, big end first, without its mark" },
        new(Encoding.UTF32.GetPreamble().Concat(Encoding.UTF32.GetBytes(Text)).ToArray(), "UTF-32") { TestName = "UTF-32 with its mark" },
        new(new byte[] { 0, 0, 0xFE, 0xFF }.Concat(new UTF32Encoding(true, false).GetBytes(Text)).ToArray(),
            "UTF-32") { TestName = "UTF-32, big end first" },
        new(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text), "Windows-1252") { TestName = "Windows-1252" },
    ];

    [TestCaseSource(nameof(Saved))]
    public void Text_is_read_as_an_editor_reads_it(byte[] content, string encoding) =>
        SourceText.Read(content).ShouldBe(new SourceText(Text, encoding));

    [TestCase(new byte[] { 0, 1, 2, 3, 0xFF }, TestName = "control characters")]
    [TestCase(new byte[] { 0x61, 0x81 }, TestName = "a byte that means nothing in Windows-1252")]
    [TestCase(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00 }, TestName = "half a character in UTF-16")]
    public void What_is_no_text_is_none(byte[] content) => SourceText.Read(content).ShouldBeNull();

    [Test]
    public void Nothing_is_text() => SourceText.Read([]).ShouldBe(new SourceText("", ""));
}
