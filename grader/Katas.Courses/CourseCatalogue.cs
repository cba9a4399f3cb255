using Katas.Core.Kits;
using Katas.Core.Verdicts;

namespace Katas.Courses;

/// <summary>A kit as a course uses it: the katas that count, with the course's own limits and way to divide points.</summary>
public static class CourseCatalogue
{
    /// <summary>The katas with a course's limits; without <paramref name="all"/> only those that count in it.</summary>
    public static Catalogue For(this Catalogue catalogue, Course course, bool all) => new(
        [.. catalogue.Katas.Where(kata => all || course.Katas.Any(counting => counting.Number == kata.Number))
            .Select(kata => In(course, kata))],
        catalogue.Folders);

    private static Kata In(Course course, Kata kata)
    {
        var own = course.Katas.FirstOrDefault(counting => counting.Number == kata.Number)?.Limits ?? CourseLimits.None;
        var tasks = course.Points == PointScheme.ByTest ? [] : kata.Front.Tasks;
        return kata with { Front = kata.Front with { Limits = own.Or(course.Limits).Or(kata.Limits), Tasks = tasks } };
    }
}
