using System.Text.Json.Nodes;
using Courses.Tests.Support;
using Json.Schema;
using Katas.Courses;
using Katas.Courses.Parsing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;
using YamlDotNet.Serialization;

namespace Courses.Tests.Parsing;

/// <summary>The schema that editors use says what the reader says.</summary>
[Category("Fast")]
internal sealed class CourseSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(Repository.Read("docs", "schemas/course.v1.json"));

    [Test]
    public void The_example_is_a_course_and_names_its_schema()
    {
        var example = Repository.Read("docs", "course.yaml");

        example.ShouldStartWith("# yaml-language-server: $schema=schemas/course.v1.json\n");
        Accepts(example).ShouldBeTrue();
        string[] slugs = ["warm-up", "byte-pair-encoding", "embedding-lookup", "soft-lookup", "scaling", "bridge"];
        int[] numbers = [0, 4, 6, 11, 12, 15];
        var (course, problems) = CourseReader.Read(example, [.. numbers.Zip(slugs)
            .Select(kata => new KnownKata(kata.First, kata.Second, 5))]);
        problems.ShouldBeEmpty();
        course!.Katas.Count.ShouldBe(6);
    }

    [TestCase("title: T")]
    [TestCase(
        "title: T\nkatas: [0, rope, { kata: 4, weight: 2.5, extra: false, limits: { call: 1 } }]\nout-of: 10\nat-most: 12\nseed: "
            + "1\nreveal: all")]
    [TestCase("title: T\nlate: { due: 2026-03-01T12:00Z, steps: [{ after: 0 minutes, lose: 5% }] }")]
    [TestCase("title: T\npoints: by-task")]
    [TestCase("title: T\npoints: by-test")]
    [TestCase("title: T\nsubmitted: times.csv")]
    [TestCase("title: T\nsubmitted: { ada: '2026-03-01T12:00:00.5+01:00' }")]
    public void Both_accept(string text)
    {
        CourseReader.Read(text, CourseText.Kit).Problems.ShouldBeEmpty();
        Accepts(text).ShouldBeTrue();
    }

    /// <summary>Some readers make a date of a time without quotes; to a validator that is an object without properties.</summary>
    [Test]
    public void A_time_that_a_reader_turned_into_a_date_is_accepted()
    {
        Accepts("title: T\nlate: { due: {}, lose: 1 %, per: day }\nsubmitted: { ada: {} }").ShouldBeTrue();
        Accepts("title: T\nsubmitted: { ada: { at: noon } }").ShouldBeFalse();
        Accepts("title: T\nsubmitted: { ada: 20260301 }").ShouldBeFalse();
    }

    [TestCase("katas: [0]")]
    [TestCase("title: T\nkata: [0]")]
    [TestCase("title: T\nkatas: []")]
    [TestCase("title: T\nkatas: [{ kata: 4, weight: -1 }]")]
    [TestCase("title: T\nkatas: [{ weight: 1 }]")]
    [TestCase("title: T\nkatas: [{ kata: 4, extra: 1 }]")]
    [TestCase("title: T\nseed: 1.5")]
    [TestCase("title: T\nreveal: some")]
    [TestCase("title: T\npoints: by-kata")]
    [TestCase("title: T\nout-of: 0")]
    [TestCase("title: T\nlimits: { call: 31 }")]
    [TestCase("title: T\nlate: { lose: 10 %, per: day }")]
    [TestCase("title: T\nlate: { due: 2026-03-01T12:00:00 }")]
    [TestCase("title: T\nlate: { due: 2026-03-01T12:00Z, lose: 10 % }")]
    [TestCase("title: T\nlate: { due: 2026-03-01T12:00Z, grace: 15 }")]
    [TestCase("title: T\nlate: { due: 2026-03-01T12:00Z, lose: 10, per: day }")]
    [TestCase("title: T\nlate: { due: 2026-03-01T12:00Z, lose: 1 %, per: day, steps: [{ after: 1 day, lose: 5 % }] }")]
    [TestCase("title: T\nsubmitted: [ada]")]
    [TestCase("title: T\nsubmitted: { ada: soon }")]
    public void Both_refuse(string text)
    {
        CourseReader.Read(text, CourseText.Kit).Problems.ShouldNotBeEmpty();
        Accepts(text).ShouldBeFalse();
    }

    private static bool Accepts(string yaml)
    {
        var value = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(yaml);
        var json = new SerializerBuilder().JsonCompatible().Build().Serialize(value);
        using var document = System.Text.Json.JsonDocument.Parse(JsonNode.Parse(json)!.ToJsonString());
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
