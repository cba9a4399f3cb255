using System.Text;
using Courses.Tests.Support;
using Katas.Courses.Classes;
using Katas.Reports.Class;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Courses.Tests.Classes;

/// <summary>
/// A class as learning platforms, archive programs, editors and habits make it: everyone has the right marks or the right refusal.
/// </summary>
internal sealed class RealClassTests
{
    private const string Answer = "exercises/00-warm-up/WarmUp.cs";

    private static readonly (string File, Func<byte[]> Content, string Name, string Reason)[] Refused =
    [
        ("nothing/notes.txt", () => [], "nothing", "holds no kata"),
        ("other homework/Sorting/Program.cs", () => "class Program;"u8.ToArray(), "other homework", "Found 'Sorting', which is no kata"),
        ("wrong name/exercises/warmup/WarmUp.cs", () => "class WarmUp;"u8.ToArray(), "wrong name", "expected 'exercises/00-warm-up'"),
        ("text/exercises/00-warm-up/WarmUp.cs.txt", () => "class A;"u8.ToArray(), "text", "let its name end with '.cs'"),
        ("empty.zip", () => [], "empty", "is not a zip archive, or it is broken"),
        ("rooted.zip", () => Zips.Of(("/home/ada/" + Answer, "class A;")), "rooted", "names an entry from the root"),
        ("essay.zip", () => Zips.Of(("essay.docx", "x")), "essay", "Found 'essay.docx' (not a C# file)"),
        ("no archive.zip", () => "<html>404</html>"u8.ToArray(), "no archive", "is not a zip archive, or it is broken"),
        ("cut.zip", () => Zips.Of((Answer, "class A;"))[..^40], "cut", "is not a zip archive, or it is broken"),
        ("secret.zip", () => Zips.WithHeader(Zips.Of((Answer, "class A;")), 6, 1, width: 2), "secret", "is encrypted"),
        ("bzip2.zip", () => Zips.WithHeader(Zips.Of((Answer, "class A;")), 8, 12, width: 2), "bzip2", "Please hand in a zip"),
        ("seven.7z", () => Encoding.Latin1.GetBytes("7z\u00bc\u00af\u0027\u001c"), "seven.7z", "Please hand in a zip"),
        ("roshal.rar", () => "Rar!"u8.ToArray(), "roshal.rar", "Please hand in a zip"),
        ("twice.zip", () => Zips.Of(("a/" + Answer, "class A;"), ("b/" + Answer, "class A;")), "twice", "holds kata '00-warm-up' twice"),
        ("outside.zip", () => Zips.Of((Answer, "class A;"), ("../x.cs", "class A;")), "outside", "outside itself"),
    ];

    private readonly Dictionary<string, bool> expected = new(StringComparer.Ordinal);
    private WarmUpClass real = null!;
    private ClassReport report = null!;

    [OneTimeSetUp]
    public void GradeTheClass()
    {
        real = new WarmUpClass(new TemporaryFolder(), new TemporaryFolder());
        var number = 100;
        foreach (var isRight in new[] { true, false })
        {
            foreach (var shape in Shape.Read)
            {
                var upload = new Upload(real.Submissions, number++, Files(isRight));
                shape.Write(upload);
                expected.Add(shape.Row(upload), isRight);
            }
        }
        foreach (var (file, content, _, _) in Refused)
            real.Submissions.Write(file, content());
        real.Submissions.Write("Solo.cs", "class Solo;");
        report = real.Grade().Report;
    }

    [OneTimeTearDown]
    public void RemoveTheClass() => real.Dispose();

    [Test]
    public void No_one_is_missing()
    {
        expected.Count.ShouldBeGreaterThanOrEqualTo(100);
        report.Submissions.Select(row => row.Submission)
            .ShouldBe(expected.Keys.Concat(Refused.Select(entry => entry.Name)), ignoreOrder: true);
    }

    [Test]
    public void Everyone_has_the_right_marks()
    {
        var right = report.Submissions.Single(row => row.Submission == "plain-100").Score;
        var wrong = report.Submissions.Single(row => row.Submission == $"plain-{100 + Shape.Read.Count}").Score;

        right.ShouldBe(report.MaxScore);
        wrong.ShouldBeInRange(0.1, right - 0.1);
        foreach (var (name, isRight) in expected)
            Row(name).Score.ShouldBe(isRight ? right : wrong, $"{name}: {Row(name).Message}");
    }

    [Test]
    public void What_cannot_be_graded_has_a_reason_and_no_mark()
    {
        foreach (var (_, _, name, reason) in Refused)
        {
            Row(name).IsGraded().ShouldBeFalse(name);
            Row(name).Message.ShouldContain(reason);
        }
    }

    [Test]
    public void What_lies_beside_the_submissions_is_listed()
    {
        var left = ClassRoster.Read(real.Submissions.Path).NotCounted;

        left.Count(entry => entry.Path.EndsWith("_onlinetext/", StringComparison.Ordinal)).ShouldBe(2);
        left.Count(entry => entry.Path.EndsWith(".txt", StringComparison.Ordinal)).ShouldBe(4);
        left.ShouldContain(entry => entry.Path == "Solo.cs");
    }

    private ClassRow Row(string name) => report.Submissions.Single(row => row.Submission == name);

    private static Dictionary<string, byte[]> Files(bool isRight)
    {
        using var submission = isRight ? WarmUpSubmission.Right() : WarmUpSubmission.WithSoftmax("return scores;");
        var exercises = Path.Combine(submission.Path, "exercises");
        return Directory.EnumerateFiles(exercises, "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(exercises, file).Replace('\\', '/'), File.ReadAllBytes);
    }
}
