using System.Globalization;
using System.Xml.Linq;
using Katas.Core.Verdicts;
using Katas.Reports.Formats;
using NUnit.Framework;
using Reports.Tests.Support;
using Shouldly;

namespace Reports.Tests.Formats;

/// <summary>
/// JUnit XML in its common shape: elements and attributes that readers know, counts that add up, outcomes in their place.
/// </summary>
internal sealed class JUnitReportTests
{
    private static readonly Dictionary<string, (string[] Attributes, string[] Children)> Shape = new()
    {
        ["testsuites"] = (["name", "tests", "failures", "errors", "skipped", "assertions", "time", "timestamp"], ["testsuite"]),
        ["testsuite"] = (["name", "tests", "failures", "errors", "skipped", "assertions", "time", "timestamp", "file"], ["properties",
            "system-out", "system-err", "testcase"]),
        ["testcase"] = (["name", "classname", "assertions", "time", "file", "line"], ["properties", "skipped", "failure", "error",
            "system-out", "system-err"]),
        ["properties"] = ([], ["property"]),
        ["property"] = (["name", "value"], []),
        ["skipped"] = (["message"], []),
        ["failure"] = (["message", "type"], []),
        ["error"] = (["message", "type"], []),
        ["system-out"] = ([], []),
    };

    [Test]
    public void Every_element_and_attribute_is_of_the_common_shape() =>
        XDocument.Parse(JUnitReport.Of([.. MadeUpReports.Reports(), Hostile.Report("text")])).Descendants()
            .ShouldAllBe(element => IsKnown(element));

    [Test]
    public void Counts_add_up()
    {
        var root = XDocument.Parse(JUnitReport.Of(MadeUpReports.Reports())).Root!;

        foreach (var suite in root.DescendantsAndSelf()
            .Where(element => element.Name.LocalName.StartsWith("testsuite", StringComparison.Ordinal)))
        {
            Count(suite, "tests").ShouldBe(suite.Descendants("testcase").Count());
            Count(suite, "failures").ShouldBe(suite.Descendants("failure").Count());
            Count(suite, "errors").ShouldBe(suite.Descendants("error").Count());
            Count(suite, "skipped").ShouldBe(suite.Descendants("skipped").Count());
        }
    }

    [TestCase(Outcome.Passed, null)]
    [TestCase(Outcome.NotStarted, "skipped")]
    [TestCase(Outcome.Skipped, "skipped")]
    [TestCase(Outcome.Failed, "failure")]
    [TestCase(Outcome.CompileError, "error")]
    [TestCase(Outcome.Crashed, "error")]
    [TestCase(Outcome.TimedOut, "error")]
    [TestCase(Outcome.Forbidden, "error")]
    public void A_wrong_answer_is_a_failure_and_no_answer_an_error(Outcome outcome, string? element) =>
        Case(Samples.Report("ada", Samples.Kata(0, outcome))).Elements().Select(child => child.Name.LocalName)
            .Where(name => name != "properties")
            .ShouldBe(element is null ? [] : [element]);

    [Test]
    public void A_failure_says_what_was_asked_and_what_differs()
    {
        var failure = Case(Samples.Report("ada", Samples.Kata(0, Outcome.Failed))).Element("failure")!;

        failure.Attribute("message")!.Value.ShouldBe("Softmax([1, 2]): position 0");
        failure.Value.ShouldBe("Softmax([1, 2]): position 0\nexpected: 0.5\ngot:      NaN");
    }

    [Test]
    public void Cases_of_one_name_are_counted()
    {
        var kata = Samples.Kata(0, Outcome.Passed, Outcome.Passed, Outcome.Passed);
        string[] names = ["Same", "Same (2)", "Same"];

        var cases = XDocument.Parse(JUnitReport.Of([Samples.Report("ada",
            kata with { Tests = [.. kata.Tests.Zip(names, (test, name) => test with { Fact = name })] })])).Descendants("testcase");

        cases.Select(element => element.Attribute("name")!.Value).ShouldBe(["Same", "Same (2)", "Same (3)"]);
    }

    [Test]
    public void Points_and_traps_are_properties()
    {
        var suite = XDocument.Parse(JUnitReport.Of([Samples.Report("ada",
            Samples.Kata(4, Outcome.Passed,
                Outcome.Failed) with { Traps = [Samples.Trap("missing-scale")] })])).Root!.Element("testsuite")!;

        suite.Attribute("name")!.Value.ShouldBe("ada.04-kata-4");
        Properties(suite)["score"].ShouldBe("2.5");
        Properties(suite)["max"].ShouldBe("5");
        Properties(suite)["trap"].ShouldBe("missing-scale");
    }

    private static bool IsKnown(XElement element) =>
        Shape.TryGetValue(element.Name.LocalName, out var shape)
        && element.Attributes().All(attribute => shape.Attributes.Contains(attribute.Name.LocalName))
        && element.Elements().All(child => shape.Children.Contains(child.Name.LocalName));

    private static int Count(XElement suite, string attribute) =>
        int.Parse(suite.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);

    private static XElement Case(Report report) => XDocument.Parse(JUnitReport.Of([report])).Descendants("testcase").Single();

    private static Dictionary<string, string> Properties(XElement suite) =>
        suite.Element("properties")!.Elements()
            .ToDictionary(property => property.Attribute("name")!.Value, property => property.Attribute("value")!.Value);
}
