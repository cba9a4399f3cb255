using System.Text;

namespace Katas.Confinement;

/// <summary>What the kernel tells a process of itself, in <c>/proc/self</c>.</summary>
internal static class OwnFile
{
    /// <summary>The whole file. As bytes first: readers of text cost the start of a worker some milliseconds.</summary>
    public static string Read(string name) => Encoding.Latin1.GetString(File.ReadAllBytes($"/proc/self/{name}"));
}
