namespace Katas.Wire;

/// <summary>One complaint of the compiler: its own words at the learner's own position (line and column count from 1).</summary>
public sealed record Problem(string File, int Line, int Column, string Code, string Message)
{
    private const int Smallest = 20;

    internal static void WriteAll(PlainWriter writer, IReadOnlyList<Problem> problems) =>
        writer.List(problems, static (writer, problem) =>
        {
            writer.Text(problem.File);
            writer.Int(problem.Line);
            writer.Int(problem.Column);
            writer.Text(problem.Code);
            writer.Text(problem.Message);
        });

    internal static Problem[] ReadAll(ref PlainReader reader) =>
        reader.List(Smallest, static (ref PlainReader reader) =>
            new Problem(reader.Text(), reader.Int(), reader.Int(), reader.Text(), reader.Text()));
}
