using Katas.Core.Verdicts;
using Katas.Courses.Classes;
using Katas.Courses.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Courses.Tests.Formats;

/// <summary>One list of formats: what <c>grade</c> can be asked for, and what <c>class</c> writes.</summary>
internal sealed class ReportFormatTests
{
    private static IReadOnlyList<ReportFormat> Formats => ReportFormat.All;

    [Test]
    public void No_two_formats_have_one_name_or_one_ending()
    {
        Formats.Select(format => format.Name).ShouldBeUnique();
        Formats.Select(format => format.Extension).ShouldBeUnique();
    }

    [TestCaseSource(nameof(Formats))]
    public void A_format_holds_one_submission_and_several_only_if_it_says_so(ReportFormat format)
    {
        var (ada, bob) = (Samples.Report("ada", Samples.Kata(0, Outcome.Failed)), Samples.Report("bob", Samples.Kata(0, Outcome.Failed)));

        format.Write([ada]).ShouldNotBeEmpty();
        if (format.HoldsSeveral)
            format.Write([ada, bob]).Length.ShouldBeGreaterThan(format.Write([ada]).Length);
        else
            Should.Throw<InvalidOperationException>(() => format.Write([ada, bob]));
    }

    [Test]
    public void Only_services_that_take_one_number_need_a_mark() =>
        Formats.Where(format => format.NeedsMark).Select(format => format.Name).ShouldBe(["gradescope", "classroom50"]);

    [Test]
    public void A_class_gets_these_files_of_each_submission() =>
        ResultArtifacts.OfSubmission.Select(output => output.PathOf("ada")).ShouldBe(["feedback/ada.json", "feedback/ada.html"]);

    [Test]
    public void A_class_gets_these_files_and_the_last_one_says_that_it_is_complete()
    {
        var report = MadeUpReports.Gathered();

        ResultArtifacts.OfClass.Select(output => output.Path).ShouldBe(["class.html", "marks.csv", "class.json"]);
        ResultArtifacts.OfClass[0].Write(report, name => $"feedback/{name}.html").ShouldStartWith("<!DOCTYPE html>", Case.Insensitive);
        ResultArtifacts.OfClass[1].Write(report, name => name).ShouldStartWith("submission,mark,");
        ResultArtifacts.OfClass[2].Write(report, name => name).ShouldStartWith("{\n  \"schema\": \"katas/class/");
    }
}
