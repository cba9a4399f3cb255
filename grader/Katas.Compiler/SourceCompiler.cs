using System.Text;
using Basic.Reference.Assemblies;
using Katas.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Katas.Compiler;

/// <summary>
/// Compiles answers with the settings of the exercises project. Nothing in the sources can name a file:
/// no resolvers, no strong-name provider, no documentation, no generators.
/// </summary>
internal static class SourceCompiler
{
    private const int MostProblems = 50;
    private const int LongestMessage = 500;
    private const int LargestAssembly = 2 << 20;

    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>
    /// What the exercises project defines in every configuration, so that '#if' and Debug.Assert mean the same everywhere.
    /// </summary>
    private static readonly string[] Symbols =
    [
        "DEBUG", "TRACE", "NET", "NET10_0", "NETCOREAPP", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER"),
        .. ((string[])["1_0", "1_1", "2_0", "2_1", "2_2", "3_0", "3_1"]).Select(version => $"NETCOREAPP{version}_OR_GREATER"),
    ];

    private static readonly CSharpParseOptions Syntax =
        new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.None, preprocessorSymbols: Symbols)
            .WithFeatures([new("run-nullable-analysis", "never")]); // it only warns

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true,
        xmlReferenceResolver: null,
        sourceReferenceResolver: null,
        metadataReferenceResolver: null,
        strongNameProvider: null);

    /// <summary>The symbols travel inside the assembly: the grader reads from them where an exception came from.</summary>
    private static readonly EmitOptions WithSymbols = new(debugInformationFormat: DebugInformationFormat.Embedded);

    public static CompiledMessage Compile(CompileMessage message)
    {
        using var image = new MemoryStream();
        var contracts = MetadataReference.CreateFromImage(message.Contracts.ToArray());
        var compilation = Compilation(message.Sources, [.. Net100.References.All, contracts]);
        var result = compilation.Emit(image, options: WithSymbols);
        var problems = result.Success
            ? [.. WholeAssembly.Reached(compilation), .. TooLarge(message, image.Length)]
            : Problems(result.Diagnostics);
        return Answer(image, [.. KnownMistakes.In(compilation, contracts), .. problems]);
    }

    private static CompiledMessage Answer(MemoryStream image, Problem[] problems) =>
        new(problems.Length == 0 ? image.ToArray() : ReadOnlyMemory<byte>.Empty, problems);

    private static CSharpCompilation Compilation(IEnumerable<SourceFile> sources, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create("Katas.Answers", sources.Prepend(new SourceFile("", ImplicitUsings)).Select(Parse), references, Options);

    private static SyntaxTree Parse(SourceFile source) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source.Text, Encoding.UTF8), Syntax, source.Path);

    private static Problem[] Problems(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Take(MostProblems).Select(ToProblem),
    ];

    /// <summary>The physical position: <c>#line</c> in a learner's file cannot point elsewhere.</summary>
    private static Problem ToProblem(Diagnostic diagnostic)
    {
        var at = diagnostic.Location.GetLineSpan();
        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        return new Problem(at.Path, at.StartLinePosition.Line + 1, at.StartLinePosition.Character + 1, diagnostic.Id,
            WireLimits.Clip(message, LongestMessage));
    }

    private static Problem[] TooLarge(CompileMessage message, long size) => size <= LargestAssembly
        ? []
        : [new(message.Sources[0].Path, 1, 1, "KATAS01", $"The compiled answers take {size} bytes; the limit is {LargestAssembly}.")];
}
