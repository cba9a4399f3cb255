using Katas.Core.Kits;
using Katas.Wire;

namespace Katas.Courses.Similarity;

/// <summary>
/// The code that every learner gets with a kata: stubs, contracts, public tests. Whoever has it in an answer has copied nothing.
/// What comes with other katas counts: all of it together holds most of the usual ways to write a loop.
/// </summary>
internal static class HandedOutCode
{
    /// <summary>The hashes of all runs of tokens that come with a kata.</summary>
    public static IReadOnlySet<ulong> Grams(AnswerReader reader, KitPaths paths, string kata)
    {
        SourceFile[] files = [.. ((string[])[paths.Exercises, Path.Combine(paths.Exercises, "contracts"), paths.PublicSuites])
            .Select(folder => Path.Combine(folder, kata)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(file => new SourceFile(file, File.ReadAllText(file)))];
        return files.Zip(reader.Tokens(files), Hashes).SelectMany(hashes => hashes).ToHashSet();
    }

    private static ulong[] Hashes(SourceFile file, FileTokens tokens) =>
        Fingerprints.Grams(Answer.Of(0, "", [file], [tokens]).Tokens);
}
