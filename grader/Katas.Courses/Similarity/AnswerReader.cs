using Katas.Core;
using Katas.Courses.Classes;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Wire;

namespace Katas.Courses.Similarity;

/// <summary>Reads submissions as tokens; the cutting is done in the compiler's process.</summary>
public sealed class AnswerReader(SubmissionReader reader, CompilerProcess compiler)
{
    /// <summary>The katas whose answers are read.</summary>
    public IReadOnlyList<string> Katas => reader.Catalogue.Folders;

    /// <param name="submission">The submission.</param>
    /// <param name="number">Its number in the class.</param>
    /// <exception cref="UsageException">It cannot be read, or its source is too much for the tokenizer.</exception>
    public IReadOnlyList<Answer> Read(ClassSubmission submission, int number) => Answers(submission.Read(reader), number);

    /// <summary>The answers in a folder of the kit, or nothing where there is no such folder.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public IReadOnlyList<Answer> ReadKit(string folder, int number) =>
        Directory.Exists(folder) ? Answers(reader.Read(folder), number) : [];

    /// <summary>The tokens of files that need not be answers.</summary>
    /// <exception cref="UsageException">The source is too much for the tokenizer.</exception>
    public IReadOnlyList<FileTokens> Tokens(IReadOnlyList<SourceFile> files)
    {
        try
        {
            return compiler.Ask(
                FrameKind.Tokenize, new TokenizeMessage(files).ToBytes(),
                FrameKind.Tokenized, bytes => TokenizedMessage.FromBytes(bytes.Span, files)).Files;
        }
        catch (NoAnswerException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private IReadOnlyList<Answer> Answers(Submission submission, int number) =>
        [.. submission.Katas.OrderBy(kata => kata.Key, StringComparer.Ordinal)
            .Select(kata => Answer.Of(number, kata.Key, kata.Value, Tokens(kata.Value)))];
}
