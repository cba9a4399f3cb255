using NUnit.Framework;
using Shouldly;

namespace Cli.Tests.Architecture;

/// <summary>What counts as one line, one level and one parameter.</summary>
[Category("Fast")]
internal sealed class SourceSizeTests
{
    [TestCase(140, 0)]
    [TestCase(141, 1)]
    public void A_line_may_have_140_columns(int columns, int found) =>
        SourceSize.LongLines($"\n{new string('a', columns)}\n").Count().ShouldBe(found);

    [TestCase(25, 0)]
    [TestCase(26, 1)]
    public void A_method_may_have_25_lines_with_its_signature_and_braces(int lines, int found) =>
        SourceSize.LongMethods(SourceSize.Parse(Method(lines))).Count().ShouldBe(found);

    [Test]
    public void Attributes_and_comments_before_a_method_are_no_lines_of_it() =>
        SourceSize.LongMethods(SourceSize.Parse(Method(25, "/// <summary>A.</summary>\n[Test]\n[Category(\"B\")]\n"))).ShouldBeEmpty();

    [TestCase("if (a) { foreach (var b in c) { while (d) { } } }", 0)]
    [TestCase("if (a) { foreach (var b in c) { while (d) { lock (e) { } } } }", 1)]
    [TestCase("if (a) { } else if (b) { } else if (c) { } else if (d) { } else if (e) { }", 0)]
    [TestCase("if (a) { if (b) { if (c) { Run(() => { if (d) { } }); } } }", 0)]
    public void Three_levels_of_statements_are_allowed(string body, int found) =>
        SourceSize.DeepStatements(SourceSize.Parse($"class A {{ void B() {{ {body} }} }}")).Count().ShouldBe(found);

    [TestCase("class A { void B(int a, int b, int c, int d, int e) { } }", 0)]
    [TestCase("class A { void B(int a, int b, int c, int d, int e, int f) { } }", 1)]
    [TestCase("class A(int a, int b, int c, int d, int e, int f);", 1)]
    [TestCase("record A(int B, int C, int D, int E, int F, int G);", 0)]
    public void Five_parameters_are_allowed_and_any_number_of_parts_of_a_record(string source, int found) =>
        SourceSize.LongParameterLists(SourceSize.Parse(source)).Count().ShouldBe(found);

    private static string Method(int lines, string before = "") =>
        $"class A\n{{\n{before}void B()\n{{\n{string.Concat(Enumerable.Repeat(";\n", lines - 3))}}}\n}}\n";
}
