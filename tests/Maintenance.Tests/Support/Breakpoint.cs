using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Maintenance.Tests.Support;

/// <summary>A breakpoint at the beginning of a method, and how often it was met.</summary>
/// <param name="assembly">The name of the assembly's file.</param>
/// <param name="method">The method's number in the metadata.</param>
internal sealed class Breakpoint(string assembly, int method)
{
    private int count;

    /// <summary>How often it was met.</summary>
    public int Count => Volatile.Read(ref count);

    public int Method => method;

    /// <summary>A method of a compiled assembly.</summary>
    public static Breakpoint In(string path, string type, string method)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var found = metadata.MethodDefinitions.Single(handle => metadata.GetMethodDefinition(handle) is var candidate
            && metadata.GetString(candidate.Name) == method
            && metadata.GetString(metadata.GetTypeDefinition(candidate.GetDeclaringType()).Name) == type);
        return new Breakpoint(Path.GetFileName(path), MetadataTokens.GetToken(found));
    }

    public bool IsIn(string module) => Path.GetFileName(module) == assembly;

    public void Meet() => Interlocked.Increment(ref count);
}
