using Katas.Core;
using Katas.Grading.Compiling;
using Katas.Grading.Reading;
using Katas.Wire;

namespace Katas.Courses.Similarity;

/// <summary>Reads submissions as tokens; the cutting is done in the compiler's process.</summary>
public sealed class AnswerReader(SubmissionReader reader, CompilerProcess compiler)
{
    /// <param name="folder">The submission.</param>
    /// <param name="number">Its number in the class.</param>
    /// <exception cref="UsageException">It cannot be read, or its source is too much for the tokenizer.</exception>
    public IReadOnlyList<Answer> Read(string folder, int number)
    {
        var submission = reader.Read(folder);
        try
        {
            return [.. submission.Katas.OrderBy(kata => kata.Key, StringComparer.Ordinal)
                .Select(kata => Answer.Of(number, kata.Key, kata.Value, Tokens(kata.Value)))];
        }
        catch (NoAnswerException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    private IReadOnlyList<FileTokens> Tokens(IReadOnlyList<SourceFile> files) => compiler.Ask(
        FrameKind.Tokenize, new TokenizeMessage(files).ToBytes(),
        FrameKind.Tokenized, bytes => TokenizedMessage.FromBytes(bytes.Span, files)).Files;
}
