using System.CommandLine;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Courses;
using Katas.Courses.Gradebooks;
using Katas.Courses.Parsing;

namespace Katas.Cli.Commands;

/// <summary>The course file that <c>--course</c> names, with the table of times it may name.</summary>
internal static class CourseFile
{
    private const int MostProblems = 20;

    public static Option<string?> Option() => new("--course")
    {
        Description = "A course file: which katas count, weights, late policy, seed, reveal, limits. Options given here win over it.",
    };

    /// <summary>The course, or null when no file is named.</summary>
    /// <exception cref="UsageException">It cannot be read, or says what is not allowed.</exception>
    public static Course? Read(string? path)
    {
        if (path is null)
            return null;
        var kit = Catalogue.Read(KitPaths.Find()).Katas.Select(kata => new KnownKata(kata.Number, kata.Slug, kata.Points));
        var (course, problems) = CourseReader.Read(InputFile.Text(path).Text, [.. kit]);
        if (course is null)
            throw InvalidFile(path, problems);
        return course.SubmittedFile is { } file
            ? course with { Submitted = NameFile.Read(Path.Combine(Path.GetDirectoryName(path) ?? "", file), NameTable.Times) }
            : course;
    }

    /// <summary>Every problem on its own line, with the place it is at.</summary>
    public static UsageException InvalidFile(string path, IReadOnlyList<FileProblem> problems)
    {
        var lines = problems.Take(MostProblems).Select(problem => $"{path}({problem.Line}): {problem.Sentence}").ToList();
        if (problems.Count > MostProblems)
            lines.Add($"… and {problems.Count - MostProblems} more.");
        return new UsageException(string.Join('\n', lines));
    }
}
