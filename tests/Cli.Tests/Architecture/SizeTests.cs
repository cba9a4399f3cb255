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
    /// <summary>Lines from before the limit, by folder. Where lines are wrapped the number is lowered; it never grows.</summary>
    private static readonly Dictionary<string, int> WideLines = new(StringComparer.Ordinal)
    {
        ["exercises/04-byte-pair-encoding"] = 2,
        ["exercises/09-rope"] = 1,
        ["exercises/12-scaling"] = 1,
        ["exercises/13-multi-head-attention"] = 2,
        ["exercises/14-health-check"] = 1,
        ["exercises/contracts"] = 57,
        ["grader/Katas.Cli"] = 62,
        ["grader/Katas.Compiler"] = 9,
        ["grader/Katas.Confinement"] = 14,
        ["grader/Katas.Core"] = 16,
        ["grader/Katas.Courses"] = 148,
        ["grader/Katas.Grading"] = 62,
        ["grader/Katas.Learning"] = 7,
        ["grader/Katas.Maintenance"] = 39,
        ["grader/Katas.Reports"] = 56,
        ["grader/Katas.Sandboxing"] = 27,
        ["grader/Katas.Testing"] = 11,
        ["grader/Katas.Wire"] = 13,
        ["grader/Katas.Worker"] = 4,
        ["grader/hidden"] = 331,
        ["grader/snapshots"] = 3,
        ["grader/traps"] = 562,
        ["solutions/00-warm-up"] = 1,
        ["solutions/03-byte-fallback"] = 1,
        ["solutions/06-embedding-lookup"] = 2,
        ["solutions/08-sinusoidal-clocks"] = 1,
        ["solutions/09-rope"] = 3,
        ["solutions/10-alibi"] = 1,
        ["solutions/11-soft-lookup"] = 3,
        ["solutions/12-scaling"] = 1,
        ["solutions/13-multi-head-attention"] = 1,
        ["solutions/15-bridge"] = 4,
        ["tests/Attack.Tests"] = 58,
        ["tests/Benchmarks"] = 3,
        ["tests/Cli.Tests"] = 23,
        ["tests/Core.Tests"] = 14,
        ["tests/Courses.Tests"] = 27,
        ["tests/Grading.Tests"] = 8,
        ["tests/Katas.Tests"] = 5,
        ["tests/Learning.Tests"] = 2,
        ["tests/Reports.Tests"] = 21,
        ["tests/Support"] = 2,
        ["tests/Testing.Tests"] = 6,
    };

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
    public void No_new_line_is_wider_than_140_columns()
    {
        var wide = files.SelectMany(file => SourceSize.LongLines(file.Text)
            .Select(line => (Folder: FolderOf(file.Path), Line: $"{file.Path}:{line}")));
        foreach (var lines in wide.GroupBy(line => line.Folder, line => line.Line))
            lines.Count().ShouldBeLessThanOrEqualTo(WideLines.GetValueOrDefault(lines.Key), string.Join('\n', lines));
    }

    [Test]
    public void No_new_method_is_longer_than_25_lines() =>
        TooLarge(SourceSize.LongMethods)
            .Where(found => !LongMethods.Any(file => found.StartsWith(file, StringComparison.Ordinal))).ShouldBeEmpty();

    [Test]
    public void No_statement_is_nested_deeper_than_3() => TooLarge(SourceSize.DeepStatements).ShouldBeEmpty();

    [Test]
    public void No_method_has_more_than_5_parameters() => TooLarge(SourceSize.LongParameterLists)
        .Where(found => !AsContractsAsk.Any(content => found.StartsWith(content, StringComparison.Ordinal))).ShouldBeEmpty();

    private static string FolderOf(string path) => string.Join('/', path.Split(Path.DirectorySeparatorChar).Take(2));

    private IEnumerable<string> TooLarge(Func<SyntaxNode, IEnumerable<string>> find) =>
        files.SelectMany(file => find(file.Root).Select(found => $"{file.Path}:{found}"));
}
