using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Benchmarks.Measuring;

namespace Benchmarks.Trees;

/// <summary>The kit's own assemblies that its suites are written with, found in the built output by what refers to what.</summary>
internal static class KitAssemblies
{
    private const string Suites = "suites";
    private const string HiddenSuite = "Katas.Hidden.dll";
    private const string Prefix = "Katas.";

    /// <summary>The folder of the built program, with the parts that run beside it.</summary>
    /// <exception cref="MeasurementException">The tree has not been built.</exception>
    public static string ProgramOf(KatasTree tree) => Path.GetDirectoryName(Path.GetDirectoryName(SuiteOf(tree)))!;

    /// <exception cref="MeasurementException">The tree has not been built.</exception>
    public static IReadOnlyList<string> Of(KatasTree tree)
    {
        var (suite, program) = (SuiteOf(tree), ProgramOf(tree));
        var found = new List<string>();
        var next = new Queue<string>(ReferencesOf(suite));
        while (next.TryDequeue(out var name))
        {
            if (Locate(program, name) is not { } file || found.Contains(file))
                continue;
            found.Add(file);
            foreach (var reference in ReferencesOf(file))
                next.Enqueue(reference);
        }
        return found;
    }

    private static string SuiteOf(KatasTree tree) =>
        Directory.EnumerateFiles(Path.Combine(tree.Folder, "artifacts", "bin"), HiddenSuite, SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == Suites).Order(StringComparer.Ordinal).FirstOrDefault()
        ?? throw new MeasurementException($"No '{Suites}/{HiddenSuite}' was built in '{tree.Folder}'.");

    private static string? Locate(string program, string name) =>
        new[] { program, Path.Combine(program, Suites) }.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);

    private static string[] ReferencesOf(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))];
    }
}
