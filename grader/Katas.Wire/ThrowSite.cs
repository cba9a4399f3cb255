using System.Diagnostics;
using System.Reflection;

namespace Katas.Wire;

/// <summary>
/// Where in the answers' assembly an exception came from. Only the grader has the symbols that turn this into a file and a line,
/// and it does so for public tests alone.
/// </summary>
/// <param name="Method">The metadata token of the innermost method of the answers.</param>
/// <param name="Offset">The offset in its intermediate language.</param>
public sealed record ThrowSite(int Method, int Offset)
{
    /// <summary>No method of the answers was on the stack.</summary>
    internal static ThrowSite Unknown { get; } = new(0, 0);

    internal static ThrowSite? Of(Exception exception, Assembly answers)
    {
        var own = new StackTrace(exception, fNeedFileInfo: false).GetFrames()
            .FirstOrDefault(frame => frame.GetMethod()?.Module.Assembly == answers);
        return own?.GetMethod() is { } method ? new ThrowSite(method.MetadataToken, Math.Max(own.GetILOffset(), 0)) : null;
    }

    internal void Write(PlainWriter writer)
    {
        writer.Int(Method);
        writer.Int(Offset);
    }

    internal static ThrowSite? Read(ref PlainReader reader)
    {
        var site = new ThrowSite(reader.Int(), reader.Int());
        return site == Unknown ? null : site;
    }
}
