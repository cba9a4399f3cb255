using Katas.Wire;

namespace Katas.Maintenance.Packing;

/// <summary>Whether two compilers make the same of the same sources.</summary>
internal static class CompilerComparison
{
    /// <summary>The first of the sources of which they make something else, in words; null where they agree.</summary>
    public static string? FirstDifference(
        IEnumerable<CompileMessage> sources, IEnumerable<CompiledMessage> one, IEnumerable<CompiledMessage> other) =>
        sources.Zip(one, other).Where(compiled => !Agree(compiled.Second, compiled.Third))
            .Select(compiled => $"'{compiled.First.Sources[0].Path}': {Said(compiled.Second)} and {Said(compiled.Third)}").FirstOrDefault();

    private static bool Agree(CompiledMessage one, CompiledMessage other) =>
        one.Problems.SequenceEqual(other.Problems) && one.Assembly.Span.SequenceEqual(other.Assembly.Span);

    private static string Said(CompiledMessage compiled) => compiled.Problems switch
    {
        [] => $"an assembly of {compiled.Assembly.Length} bytes",
        [var first, ..] problems => $"{problems.Count} problems, the first '{first.Code}' in line {first.Line}",
    };
}
