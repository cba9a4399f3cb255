using Katas.Core.Verdicts;
using Katas.Courses.Comparing;
using Katas.Reports.Class;

namespace Courses.Tests.Support;

/// <summary>Gradings to compare.</summary>
internal static class Sides
{
    public static ComparisonSide Of(params Report[] reports)
    {
        var builder = new ClassReportBuilder();
        foreach (var report in reports)
            builder.Add(report);
        return new ComparisonSide(builder.Build(), name => reports.FirstOrDefault(report => report.Submission == name));
    }
}
