using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Katas.Core.Kits;

namespace Katas.Maintenance.Exporting;

/// <summary>
/// The files of the learner's tool, picked one by one from beside this program: what <c>check</c> reaches by reference,
/// the worker, the compiler, the public suite and the contracts. Nothing comes along because it happens to lie there.
/// </summary>
internal sealed class ToolFiles(KitPaths paths)
{
    public const string EntryPoint = "Katas.Cli.dll";

    /// <summary>Libraries that only an instructor's commands reach; with them goes all that only they need.</summary>
    private static readonly string[] Instructors = ["CsvHelper", "Markdig", "NuGet.Packaging", "NuGet.Versioning"];

    private static readonly string[] Suites = ["Katas.Public.dll", "Katas.Contracts.dll"];

    /// <summary>Loaded by name: no reference leads there.</summary>
    private static readonly string[] Named = ["Microsoft.ML.Tokenizers.Data.O200kBase.dll"];

    /// <summary>Each file by its path in the tool.</summary>
    public IReadOnlyList<KitFile> Read()
    {
        var suites = Suites.Select(name => $"suites/{name}").ToArray();
        string[] names = [.. Reached([EntryPoint, .. Named, .. suites]), Path.ChangeExtension(EntryPoint, ".runtimeconfig.json"), .. suites, .. Part("worker"), .. Part("compiler")];
        return [.. names.Order(StringComparer.Ordinal).Select(name => new KitFile(name, File.ReadAllBytes(Path.Combine(paths.Program, name))))];
    }

    /// <summary>A part is a program of its own and has nothing in it that it does not need.</summary>
    private IEnumerable<string> Part(string folder) => Directory.EnumerateFiles(Path.Combine(paths.Program, folder))
        .Where(file => file.EndsWith(".dll", StringComparison.Ordinal) || file.EndsWith(".runtimeconfig.json", StringComparison.Ordinal) || file.EndsWith(".deps.json", StringComparison.Ordinal))
        .Select(file => $"{folder}/{Path.GetFileName(file)}");

    /// <summary>The assemblies beside the program that the first ones refer to, directly or not.</summary>
    private HashSet<string> Reached(IEnumerable<string> first)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(first);
        while (waiting.TryDequeue(out var name))
        {
            if (!name.Contains('/', StringComparison.Ordinal) && !reached.Add(name))
                continue;
            foreach (var next in References(name).Where(next => File.Exists(Path.Combine(paths.Program, next))))
                waiting.Enqueue(next);
        }
        return reached;
    }

    private string[] References(string name)
    {
        using var stream = File.OpenRead(Path.Combine(paths.Program, name));
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name)).Except(Instructors).Select(reference => reference + ".dll")];
    }
}
