using System.Text;

namespace Katas.Sandboxing.Processes;

/// <summary>The processes that a process has started; on Linux only.</summary>
internal static class ProcessChildren
{
    /// <summary>The ids of those that its first thread has started, which is the only one of bubblewrap.</summary>
    /// <exception cref="IOException">There is no such process.</exception>
    public static string[] Of(string id)
    {
        var children = File.ReadAllBytes($"/proc/{id}/task/{id}/children"); // bytes: this is asked for some fifty times a second
        return children.Length == 0 ? [] : Encoding.ASCII.GetString(children).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
