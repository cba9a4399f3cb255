using Benchmarks.Results;
using NUnit.Framework;
using Shouldly;

namespace Benchmarks.Tests;

internal sealed class WrittenNotesTests
{
    private const string Text = """
        For the editor of this file.

        ## check

        The compiler starts.

        ### A heading inside

        More.

        ## closing
        The end.
        """;

    [TestCase("check", "The compiler starts.\n\n### A heading inside\n\nMore.")]
    [TestCase("closing", "The end.")]
    [TestCase("missing", "")]
    public void A_section_is_found_by_its_heading(string name, string expected) =>
        WrittenNotes.Parse(Text).Section(name).ShouldBe(expected);

    [Test]
    public void The_first_line_may_be_a_heading() => WrittenNotes.Parse("## only\nText.").Section("only").ShouldBe("Text.");

    [Test]
    public void A_section_that_is_there_twice_is_refused() =>
        Should.Throw<FormatException>(() => WrittenNotes.Parse("## a\n1\n## a\n2")).Message.ShouldContain("'## a'");
}
