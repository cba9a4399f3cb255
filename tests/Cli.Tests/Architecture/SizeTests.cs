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
    /// <summary>Files with a method from before the limit.</summary>
    private static readonly string[] LongMethods =
    [
        "grader/Katas.Wire/Reply.cs", "grader/Katas.Cli/Commands/GradeCommand.cs", "grader/Katas.Courses/Gradebooks/CanvasGradebook.cs",
        "grader/Katas.Core/Text/TextFile.cs", "grader/traps/04-byte-pair-encoding/right/QueueOverLinkedSymbols.cs",
        "tests/Attack.Tests/EndlessAnswersTests.cs", "tests/Courses.Tests/Support/CanvasReader.cs",
        "tests/Courses.Tests/Parsing/CourseReaderTests.cs", "tests/Reports.Tests/Formats/SchemaTests.cs",
    ];

    /// <summary>Two contracts have members with six parameters, and so have their answers, models and tests.</summary>
    private static readonly string[] AsContractsAsk =
    [
        "exercises/contracts/13-", "exercises/contracts/15-", "exercises/13-", "exercises/15-",
        "solutions/", "grader/traps/", "grader/hidden/", "tests/Katas.Tests/",
    ];

    private readonly List<(string Path, string Text, SyntaxNode Root)> files = [];

    [OneTimeSetUp]
    public void ReadSources()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            files.Add((Path.GetRelativePath(Repository.Root, file), text, SourceSize.Parse(text)));
        }
    }

    [Test]
    public void No_file_is_longer_than_200_lines() =>
        files.Where(file => file.Text.AsSpan().Count('\n') > SourceSize.FileLines).Select(file => file.Path).ShouldBeEmpty();

    [Test]
    public void No_line_is_wider_than_140_columns() =>
        files.SelectMany(file => SourceSize.LongLines(file.Text).Select(line => $"{file.Path}:{line}")).ShouldBeEmpty();

    [Test]
    public void No_new_method_is_longer_than_25_lines() =>
        TooLarge(SourceSize.LongMethods)
            .Where(found => !LongMethods.Any(file => found.StartsWith(file, StringComparison.Ordinal))).ShouldBeEmpty();

    [Test]
    public void No_statement_is_nested_deeper_than_3() => TooLarge(SourceSize.DeepStatements).ShouldBeEmpty();

    [Test]
    public void No_method_has_more_than_5_parameters() => TooLarge(SourceSize.LongParameterLists)
        .Where(found => !AsContractsAsk.Any(content => found.StartsWith(content, StringComparison.Ordinal))).ShouldBeEmpty();

    private IEnumerable<string> TooLarge(Func<SyntaxNode, IEnumerable<string>> find) =>
        files.SelectMany(file => find(file.Root).Select(found => $"{file.Path}:{found}"));
}
