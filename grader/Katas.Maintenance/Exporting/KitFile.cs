using Katas.Core.Text;

namespace Katas.Maintenance.Exporting;

/// <summary>One file of a learner's kit.</summary>
/// <param name="Path">Relative to the kit, with slashes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record KitFile(string Path, byte[] Content)
{
    /// <summary>What the manifest remembers of it.</summary>
    public string Hash => HashOf(Content);

    /// <summary>The hash of a file, whichever line ends a tool on the learner's machine has given it.</summary>
    public static string HashOf(byte[] content)
    {
        var unix = new List<byte>(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
                unix.Add(content[i]);
        }
        return ContentHash.Of([.. unix]);
    }
}
