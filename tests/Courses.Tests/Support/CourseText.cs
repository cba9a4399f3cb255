using Katas.Courses;
using Katas.Courses.Parsing;
using Shouldly;

namespace Courses.Tests.Support;

/// <summary>Course files over a kit of three katas.</summary>
internal static class CourseText
{
    public static readonly KnownKata[] Kit = [new(0, "warm-up", 5), new(4, "byte-pair-encoding", 9), new(9, "rope", 6)];

    public static Course Read(string text)
    {
        var (course, problems) = CourseReader.Read(text, Kit);
        problems.ShouldBeEmpty();
        return course.ShouldNotBeNull();
    }

    public static IReadOnlyList<FileProblem> Problems(string text)
    {
        var (course, problems) = CourseReader.Read(text, Kit);
        course.ShouldBeNull();
        return problems;
    }
}
