using Katas.Core;
using Katas.Courses.Parsing;

namespace Katas.Cli.Commands;

/// <summary>A file of two columns, a name and a value, as an option names it.</summary>
internal static class NameFile
{
    /// <exception cref="UsageException">It cannot be read, or not every row is right.</exception>
    public static IReadOnlyDictionary<string, T> Read<T>(
        string path, Func<string, (IReadOnlyDictionary<string, T> Values, IReadOnlyList<FileProblem> Problems)> read)
    {
        var (values, problems) = read(InputFile.Text(path).Text);
        return problems.Count == 0 ? values : throw CourseFile.InvalidFile(path, problems);
    }
}
