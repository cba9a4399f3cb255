using System.Runtime.CompilerServices;
using Tests.Support;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Sandboxing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Grading.Tests.OtherKit;

/// <summary>A kit of one kata whose names occur nowhere else, compiled from the sources beside this file, and a pipeline over it.</summary>
internal sealed class SampleKit : IDisposable
{
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.Linq;";
    private const string Exercise = "exercises/41-harbour-lights";

    private readonly TemporaryFolder folder = new();
    private readonly Sandbox sandbox = Sandbox.For(Isolation.Own);
    private readonly Pipeline pipeline;

    public SampleKit()
    {
        folder.Write($"{Exercise}/README.md", File.ReadAllText(Path.Combine(Content(), "README.md")));
        var paths = new KitPaths(folder.Path, TestKit.Paths.Program)
        {
            ContractsAssembly = Compile("Coast.Contracts", "contracts"),
        };
        SuiteFile[] suites = [new(Compile("Coast.Drills", "drills"), SuiteKind.Public),
            new(Compile("Coast.Night", "night"), SuiteKind.Hidden)];
        var parts = new KitParts(paths, suites, Compile("Coast.Reefs", "traps", "answers"));
        pipeline = Pipeline.Open(parts, Catalogue.Read(paths), TestKit.Info, sandbox);
    }

    /// <summary>The right answer to a contract, as a learner would hand it in.</summary>
    public static string Answer(string name) => File.ReadAllText(Path.Combine(Content(), "answers", $"{name}.cs"));

    /// <summary>The report on answers.</summary>
    public Report Grade(string harbour, string mischief)
    {
        using var submission = new TemporaryFolder();
        submission.Write($"{Exercise}/Harbour.cs", harbour);
        submission.Write($"{Exercise}/Mischief.cs", mischief);
        return pipeline.Grade(submission.Path);
    }

    public void Dispose()
    {
        pipeline.Dispose();
        sandbox.Dispose();
        folder.Dispose();
    }

    private static string Content([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "content");

    private string Compile(string name, params string[] folders)
    {
        var sources = folders.SelectMany(from => Directory.EnumerateFiles(Path.Combine(Content(), from), "*.cs"))
            .Select(File.ReadAllText).Prepend(ImplicitUsings).Select(source => CSharpSyntaxTree.ParseText(source));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Concat(Directory.EnumerateFiles(folder.Path, "Coast.Contracts.dll")).Select(path => MetadataReference.CreateFromFile(path));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable);
        var assembly = Path.Combine(folder.Path, $"{name}.dll");
        var result = CSharpCompilation.Create(name, sources, references, options).Emit(assembly);
        return result.Success ? assembly : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
