using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Katas.Core.Kits;

namespace Katas.Grading.Reading;

/// <summary>A class that answers a contract: which kata it belongs to, and what it is called.</summary>
/// <param name="Kata">The folder of its kata.</param>
/// <param name="Namespace">The contract's namespace.</param>
/// <param name="Name">The contract's name without its 'I'.</param>
public sealed record ExpectedClass(string Kata, string Namespace, string Name)
{
    /// <summary>
    /// The classes that the contracts ask for, read without loading them. A contract belongs to the kata whose number its namespace ends
    /// with; a kit with other namespaces has none, and its loose files are matched to no kata.
    /// </summary>
    public static IReadOnlyList<ExpectedClass> In(KitPaths paths, Catalogue catalogue)
    {
        using var assembly = new PEReader(File.OpenRead(paths.ContractsAssembly));
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => type.Attributes.HasFlag(TypeAttributes.Interface) && type.Attributes.HasFlag(TypeAttributes.Public))
            .Select(type => (Name: metadata.GetString(type.Name), Namespace: metadata.GetString(type.Namespace)))
            .Where(contract => contract.Name is ['I', >= 'A' and <= 'Z', ..])
            .Select(contract => (contract, Kata: KataOf(contract.Namespace, catalogue.Folders)))
            .Where(found => found.Kata is not null)
            .Select(found => new ExpectedClass(found.Kata!, found.contract.Namespace, found.contract.Name[1..]))];
    }

    private static string? KataOf(string name, IReadOnlyList<string> folders) =>
        name.Length > 2 ? folders.FirstOrDefault(folder => name.EndsWith(folder[..2], StringComparison.Ordinal)) : null;
}
