using System.Globalization;
using System.Text;
using Courses.Tests.Support;
using Katas.Core.Verdicts;
using Katas.Courses.Parsing;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Parsing;

/// <summary>What a course file may say, and the sentence about what it may not.</summary>
[Category("Fast")]
internal sealed class CourseReaderTests
{
    private const string EveryKey = """
        title: Transformers
        katas: [0, { kata: byte-pair-encoding, weight: 2, limits: { call: 5 } }, { kata: 09-rope, extra: true, weight: 1 }]
        out-of: 50
        at-most: 55
        seed: -7
        reveal: names
        limits: { call: 3, kata: 90 }
        late: { due: 2026-03-01T23:59:00+01:00, grace: 15 minutes, lose: 10 %, per: day, at-most: 50%, closed-after: 7 days }
        submitted: { ada: 2026-03-02T00:10:00Z }
        """;

    [Test]
    public void Every_key_is_read()
    {
        var course = CourseText.Read(EveryKey);

        course.Title.ShouldBe("Transformers");
        course.Katas.ShouldBe([
            new CourseKata(0, "warm-up", 5, false, CourseLimits.None),
            new CourseKata(4, "byte-pair-encoding", 2, false, new CourseLimits(5, null)),
            new CourseKata(9, "rope", 1, true, CourseLimits.None)]);
        (course.OutOf, course.AtMost, course.Seed, course.Reveal).ShouldBe((50, 55, -7, Reveal.Names));
        course.Limits.ShouldBe(new CourseLimits(3, 90));
        course.Late!.Due.ShouldBe(new DateTimeOffset(2026, 3, 1, 23, 59, 0, TimeSpan.FromHours(1)));
        (course.Late.Grace, course.Late.Lose, course.Late.AtMost, course.Late.ClosedAfter)
            .ShouldBe((TimeSpan.FromMinutes(15), 0.1, 0.5, TimeSpan.FromDays(7)));
        course.SubmittedAt("ada").ShouldBe(new DateTimeOffset(2026, 3, 2, 0, 10, 0, TimeSpan.Zero));
        course.SubmittedAt("bob").ShouldBeNull();
    }

    [Test]
    public void Times_belong_to_a_name_however_its_accents_are_written() =>
        CourseText.Read("title: T\nsubmitted: { Jürgen: 2026-03-02T00:10:00Z }").SubmittedAt("Jürgen".Normalize(NormalizationForm.FormD))
            .ShouldNotBeNull();

    [Test]
    public void A_title_is_enough_all_katas_count_as_the_kit_says()
    {
        var course = CourseText.Read("title: Short");

        course.Katas.Select(kata => (kata.Number, kata.Weight)).ShouldBe([(0, 5), (4, 9), (9, 6)]);
        course.OutOf.ShouldBe(20);
    }

    [TestCase("title: T\nweigth: 3", 2,
        "A course file has no key 'weigth'. Allowed: title, katas, out-of, at-most, seed, reveal, points, limits, late, submitted.")]
    [TestCase("title: T\nkata: [0]", 2,
        "A course file has no key 'kata'. Did you mean 'katas'? Allowed: title, katas, out-of, at-most, seed, reveal, points, limits, "
            + "late, submitted.")]
    [TestCase("katas: [0]", 1, "'title' is missing. Allowed: the name of the course.")]
    [TestCase("title:", 1, "'title' is empty. Allowed: a text of up to 200 characters.")]
    [TestCase("title: T\ntitle: U", 2, "'title' is given twice, first on line 1. Keep one.")]
    [TestCase("title: T\nseed: 1.5", 2, "'seed' is '1.5'. Allowed: a whole number from -2147483648 to 2147483647.")]
    [TestCase("title: T\nseed: [1]", 2, "'seed' is a list. Allowed: a whole number from -2147483648 to 2147483647.")]
    [TestCase("title: T\nreveal: everything", 2, "'reveal' is 'everything'. Allowed: none, names, messages, all.")]
    [TestCase("title: T\nreveal: 3", 2, "'reveal' is '3'. Allowed: none, names, messages, all.")]
    [TestCase("title: T\nkatas:\n- byte-pair-encodin", 3,
        "Kata 'byte-pair-encodin' does not exist. Did you mean 'byte-pair-encoding'? Allowed: numbers from 0 to 9, or slugs "
            + "such as 'rope'.")]
    [TestCase("title: T\nkatas:\n- 4\n- byte-pair-encoding", 4, "Kata 'byte-pair-encoding' is given twice. Keep one.")]
    [TestCase("title: T\nkatas: []", 2,
        "'katas' is an empty list. Allowed: a list of numbers or slugs, such as '- warm-up'; leave it out to count all.")]
    [TestCase("title: T\nkatas:\n- kata: 4\n  weight: -1", 4, "'weight' is '-1'. Allowed: a number from 0 to 1000.")]
    [TestCase("title: T\nkatas:\n- kata: 4\n  weight: NaN", 4, "'weight' is 'NaN'. Allowed: a number from 0 to 1000.")]
    [TestCase("title: T\nkatas:\n- kata: 4\n  weight: 1,5", 4, "'weight' is '1,5'. Allowed: a number from 0 to 1000.")]
    [TestCase("title: T\nkatas:\n- kata: 4\n  extra: yes", 4, "'extra' is 'yes'. Allowed: true, false.")]
    [TestCase("title: T\nkatas:\n- kata: 4\n  extra: true", 3,
        "No kata counts: each is extra credit or has weight 0. Give one that is not extra a weight above 0.")]
    [TestCase("title: T\nkatas:\n- weight: 4", 3, "'kata' is missing. Allowed: a kata's number or slug.")]
    [TestCase("title: T\nat-most: 5", 2,
        "'at-most' is '5'. Allowed: the highest mark with extra credit, from 20 (full marks) up to 100000.")]
    [TestCase("title: T\nlimits: { call: 31 }", 2, "'call' is '31'. Allowed: seconds from 0.1 to 30.")]
    [TestCase("title: T\nlimits: { cal: 3 }", 2, "'limits' has no key 'cal'. Did you mean 'call'? Allowed: call, kata.")]
    [TestCase("title: T\nlimits: 3", 2, "'limits' is '3'. Allowed: keys and values, with the keys call, kata.")]
    [TestCase("- a\n- b", 1,
        "A course file is a list. Allowed: keys and values, with the keys title, katas, out-of, at-most, seed, reveal, points, limits, "
            + "late, submitted.")]
    [TestCase("title: T\nsubmitted: { ada: yesterday }", 2,
        "'ada' was submitted at 'yesterday'. Allowed: a time that exists, with its offset, such as 2026-03-01T23:59:00+01:00 or "
            + "2026-03-01T22:59:00Z.")]
    [TestCase("title: &a T\nkatas: [*a]", 1, "'&a' is an anchor. A course file has none: write values out.")]
    [TestCase("title: *a", 1, "'*a' is an alias. Write the value out.")]
    [TestCase("title: !!python/object T", 1, "'tag:yaml.org,2002:python/object' is a tag. A course file has none: leave it out.")]
    [TestCase("title: T\n---\ntitle: U", 2, "A second document begins at '---'. A course file is one document.")]
    [TestCase("", 1, "The file is empty. It begins with 'title: ' and the name of your course.")]
    [TestCase("# nothing\n", 1, "The file is empty. It begins with 'title: ' and the name of your course.")]
    public void What_is_not_allowed_is_said_with_its_line_and_what_is(string text, int line, string sentence) =>
        CourseText.Problems(text).ShouldContain(new FileProblem(line, sentence));

    [TestCase("due: 2026-02-30T12:00:00Z", "'due' is '2026-02-30T12:00:00Z'. Allowed: a time that exists, with its offset")]
    [TestCase("due: 2026-02-28T24:00:00Z", "'due' is '2026-02-28T24:00:00Z'.")]
    [TestCase("due: 2026-02-28T12:00:00", "'due' is '2026-02-28T12:00:00'.")]
    [TestCase("due: 2026-02-28", "'due' is '2026-02-28'.")]
    [TestCase("due: 28.02.2026 12:00 +01:00", "'due' is '28.02.2026 12:00 +01:00'.")]
    [TestCase("due: 2026-02-28T12:00:00+15:00", "'due' is '2026-02-28T12:00:00+15:00'.")]
    [TestCase("grace: 15 minutes", "'due' is missing.")]
    [TestCase("due: 2026-02-28T12:00:00Z, grace: 15",
        "'grace' is '15'. Allowed: a number with minutes, hours or days, such as '15 minutes'.")]
    [TestCase("due: 2026-02-28T12:00:00Z, lose: 0.1, per: day", "'lose' is '0.1'. Allowed: a share from 0 % to 100 %, such as '10 %'.")]
    [TestCase("due: 2026-02-28T12:00:00Z, lose: 101 %, per: day", "'lose' is '101 %'.")]
    [TestCase("due: 2026-02-28T12:00:00Z, lose: 10 %", "'lose' and 'per' belong together")]
    [TestCase("due: 2026-02-28T12:00:00Z, lose: 10 %, per: week", "'per' is 'week'. Allowed: day, hour")]
    [TestCase("due: 2026-02-28T12:00:00Z, grace: 2 hours, closed-after: 1 hour", "'closed-after' is '1 hour', less than the grace.")]
    [TestCase("due: 2026-02-28T12:00:00Z, lose: 10 %, per: day, steps: [{ after: 0 hours, lose: 5 % }]",
        "'lose' and 'steps' are both given.")]
    [TestCase("due: 2026-02-28T12:00:00Z, steps: [{ after: 2 days, lose: 5 % }, { after: 1 day, lose: 9 % }]",
        "The step after '1 day' is out of order.")]
    [TestCase("due: 2026-02-28T12:00:00Z, steps: [{ after: 1 day, lose: 5 % }, { after: 2 days, lose: 4 % }]",
        "The step after '2 days' is out of order.")]
    [TestCase("due: 2026-02-28T12:00:00Z, steps: []", "'steps' is an empty list.")]
    public void A_late_policy_that_cannot_be_is_refused(string policy, string sentence) =>
        CourseText.Problems($"title: T\nlate: {{ {policy} }}")
            .ShouldContain(problem => problem.Line == 2 && problem.Sentence.StartsWith(sentence, StringComparison.Ordinal));

    [Test]
    public void Everything_wrong_is_said_at_once_in_order() =>
        CourseText.Problems("title: T\nseed: x\nreveal: y\nlimits: { kata: z }").Select(problem => problem.Line).ShouldBe([2, 3, 4]);

    [Test]
    public void Broken_yaml_is_said_with_its_line() =>
        CourseText.Problems("title: T\nkatas: [0")
            .ShouldContain(problem => problem.Sentence.StartsWith("This is not YAML: ", StringComparison.Ordinal) && problem.Line >= 2);

    [Test]
    public void Deep_nesting_is_refused_without_following_it() =>
        CourseText.Problems($"title: T\nkatas: {new string('[', 100_000)}").Single().Sentence
            .ShouldStartWith("Values are nested more than ");

    [Test]
    public void A_value_with_escape_codes_cannot_move_the_terminal() =>
        CourseText.Problems("title: T\nreveal: \"\\e[31m\"").Single().Sentence.ShouldContain("'␛[31m'");

    [TestCase("de-DE")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    [TestCase("fa-IR")]
    public void Culture_changes_nothing(string culture)
    {
        const string text =
            "title: T\nout-of: 12.5\nreveal: messages\nlate: { due: 2026-03-01T12:00:00+01:00, grace: 1.5 hours, lose: 2.5 %, per: hour }";
        var expected = CourseText.Read(text);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            var read = CourseText.Read(text);
            (read.OutOf, read.Reveal, read.Late!.Due, read.Late.Grace, read.Late.Lose)
                .ShouldBe((12.5, expected.Reveal, expected.Late!.Due, TimeSpan.FromMinutes(90), 0.025));
            CourseText.Problems("title: T\nat-most: 5").Single().Sentence.ShouldContain("from 20 (full marks)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
