using Katas.Wire;

namespace Katas.Courses.Similarity;

/// <summary>One submission's answer to one kata, as a single run of tokens over all its files.</summary>
public sealed record Answer(string Kata, IReadOnlyList<SourceFile> Files, IReadOnlyList<Token> Tokens)
{
    private const int MostFiles = 64; // the reader takes no more

    /// <param name="number">The submission's number: the ends of its files equal no token of another, so that no shared run crosses from
    /// file to file.</param>
    /// <param name="kata">The kata's folder.</param>
    /// <param name="files">The files of the answer.</param>
    /// <param name="tokens">Their tokens.</param>
    public static Answer Of(int number, string kata, IReadOnlyList<SourceFile> files, IReadOnlyList<FileTokens> tokens) => new(
        kata, files,
        [.. tokens.SelectMany((file, index) => TokensOf(file, index)
            .Append(new Token(-1 - (number * MostFiles) - index, index, files[index].Text.Length, files[index].Text.Length)))]);

    private static IEnumerable<Token> TokensOf(FileTokens file, int index) =>
        file.Kinds.Select((kind, at) => new Token(kind, index, file.Starts[at], file.Ends[at]));
}

/// <summary>A token without its name: what kind it is, and where it stands in which file.</summary>
public readonly record struct Token(int Kind, int File, int Start, int End);
