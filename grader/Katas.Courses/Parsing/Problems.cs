namespace Katas.Courses.Parsing;

/// <summary>One thing to put right in a file that a person wrote.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Sentence">What, the value in quotes, what is allowed.</param>
public sealed record FileProblem(int Line, string Sentence);

/// <summary>What is wrong with a file, gathered while it is read.</summary>
internal sealed class Problems
{
    private readonly List<FileProblem> all = [];

    public IReadOnlyList<FileProblem> All => [.. all.OrderBy(problem => problem.Line)];

    public void Add(int line, string sentence) => all.Add(new FileProblem(line, sentence));

    /// <summary>Adds a problem after which there is nothing to read.</summary>
    public CourseNode? Refuse(int line, string sentence)
    {
        Add(line, sentence);
        return null;
    }
}
