using System.IO.Compression;

namespace Katas.Grading.Reading;

/// <summary>An entry of an archive and the place its name means.</summary>
internal sealed record ArchiveName(ZipArchiveEntry Entry)
{
    private const int TypeBits = 0xF000; // of a Unix mode, which many archivers keep in the upper half of the attributes
    private const int OrdinaryType = 0x8000;
    private const int LinkType = 0xA000;

    /// <summary>The name without empty steps and steps on the spot; a folder's ends with '/'.</summary>
    public string Path { get; } = Plain(Entry.FullName);

    public bool IsSource => Path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it costs its kata when it cannot be taken: source files, and links to anything.</summary>
    public bool IsRelevant => Path.EndsWith(".cs", StringComparison.Ordinal) || IsLink;

    /// <summary>What is wrong with a name that could mean another place; else null.</summary>
    public string? UnsafeReason
    {
        get
        {
            var name = Entry.FullName;
            if (name.Contains('\\', StringComparison.Ordinal))
                return $"names an entry with backslashes, '{name}'";
            if (name.StartsWith('/') || (name.Length > 1 && name[1] == ':'))
                return $"names an entry from the root, '{name}'";
            if (name.Split('/').Contains(".."))
                return $"names an entry outside itself, '{name}'";
            return name.Any(char.IsControl) ? $"names an entry with control characters, '{name}'" : null;
        }
    }

    private bool IsLink => (Mode & TypeBits) == LinkType;

    private int Mode => Entry.ExternalAttributes >> 16;

    /// <summary>Why it cannot be a source file at its place below the exercises; else nothing.</summary>
    public string RejectReason(string path)
    {
        if (IsLink)
            return "is a link; hand in the file itself";
        if ((Mode & TypeBits) is not (0 or OrdinaryType))
            return "is not an ordinary file";
        return path.Count(c => c == '/') > SourceEntry.Deepest + 1 ? $"lies more than {SourceEntry.Deepest} folders deep" : "";
    }

    private static string Plain(string name)
    {
        var path = string.Join('/', name.Split('/').Where(step => step is not ("" or ".")));
        return name.EndsWith('/') ? path + "/" : path;
    }
}
