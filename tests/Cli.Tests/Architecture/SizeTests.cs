using Microsoft.CodeAnalysis;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Cli.Tests.Architecture;

/// <summary>Files, methods, nesting, parameters and lines stay small enough to be read at a glance.</summary>
[Category("Fast")]
[TestFixture("grader")]
[TestFixture("exercises")]
[TestFixture("solutions")]
[TestFixture("tests")]
internal sealed class SizeTests(string folder)
{
    /// <summary>
    /// The katas whose contract takes the five matrices of multi-head attention and the number of heads: six parameters, as in the formula.
    /// Their answers, models and tests pass them on.
    /// </summary>
    private static readonly string[] MultiHeadKatas = ["/13-multi-head-attention/", "/15-bridge/"];

    /// <summary>Answers as learners write them: data, not sources of ours.</summary>
    private static readonly string Answers = Path.Combine("tests", "Answers") + Path.DirectorySeparatorChar;

    private readonly List<(string Path, string Text, SyntaxNode Root)> files = [];

    [OneTimeSetUp]
    public void ReadSources()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Repository.Root, file);
            if (path.StartsWith(Answers, StringComparison.Ordinal))
                continue;
            var text = File.ReadAllText(file);
            files.Add((path, text, SourceSize.Parse(text)));
        }
    }

    [Test]
    public void No_file_is_longer_than_200_lines() =>
        files.Where(file => file.Text.AsSpan().Count('\n') > SourceSize.FileLines).Select(file => file.Path).ShouldBeEmpty();

    [Test]
    public void No_line_is_wider_than_140_columns() =>
        files.SelectMany(file => SourceSize.LongLines(file.Text).Select(line => $"{file.Path}:{line}")).ShouldBeEmpty();

    [Test]
    public void No_method_is_longer_than_25_lines() => TooLarge(SourceSize.LongMethods).ShouldBeEmpty();

    [Test]
    public void No_statement_is_nested_deeper_than_3() => TooLarge(SourceSize.DeepStatements).ShouldBeEmpty();

    [Test]
    public void No_method_has_more_than_5_parameters() => TooLarge(SourceSize.LongParameterLists)
        .Where(found => !MultiHeadKatas.Any(kata => found.Contains(kata, StringComparison.Ordinal))).ShouldBeEmpty();

    private IEnumerable<string> TooLarge(Func<SyntaxNode, IEnumerable<string>> find) =>
        files.SelectMany(file => find(file.Root).Select(found => $"{file.Path}:{found}"));
}
