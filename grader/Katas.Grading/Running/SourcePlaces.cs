using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Katas.Core.Verdicts;
using Katas.Grading.Compiling;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>
/// Says where in a submission an exception came from, by the symbols that the compiler has put into its assembly. Asked for public tests
/// only: which line of the answers a hidden test reaches can say what it passed in.
/// </summary>
internal sealed class SourcePlaces(Compilation compilation)
{
    /// <summary>The result of a test, with the place if an exception of the learner's ended it.</summary>
    public TestResult Add(TestResult result)
    {
        var isThrown = result.Message?.Kind is TestMessageKind.Threw or TestMessageKind.WrongRefusal;
        return isThrown && result is { Test.Suite: SuiteKind.Public, Calls: [.., { Reply: Reply.Threw { Site: { } site } }] }
            ? result with { Message = result.Message! with { Source = Find(site) } }
            : result;
    }

    /// <summary>The line, or null where the symbols do not say it: both come from untrusted code.</summary>
    public SourcePlace? Find(ThrowSite site)
    {
        try
        {
            using var assembly = new PEReader(new MemoryStream(compilation.Assembly.ToArray()));
            var entry = assembly.ReadDebugDirectory().FirstOrDefault(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            if (entry.DataSize == 0 || MetadataTokens.EntityHandle(site.Method) is not { Kind: HandleKind.MethodDefinition } method)
                return null;
            using var symbols = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
            return Find(symbols.GetMetadataReader(), (MethodDefinitionHandle)method, site.Offset);
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    private SourcePlace? Find(MetadataReader symbols, MethodDefinitionHandle method, int offset)
    {
        var points = symbols.GetMethodDebugInformation(method).GetSequencePoints().Where(point => !point.IsHidden).ToArray();
        if (points.Length == 0)
            return null;
        // what the compiler puts before the first line has none
        var point = points.LastOrDefault(point => point.Offset <= offset, points[0]);
        var file = symbols.GetString(symbols.GetDocument(point.Document).Name);
        return IsSubmitted(file) ? new SourcePlace(file, point.StartLine) : null;
    }

    /// <summary>A <c>#line</c> in a learner's file may name any other one.</summary>
    private bool IsSubmitted(string file) => compilation.Submission.Katas.Values.Any(sources => sources.Any(source => source.Path == file));
}
