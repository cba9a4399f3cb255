using Katas.Courses.Classes;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Classes;

/// <summary>What the files of a submission are called: safe on every system, and no two alike.</summary>
[Category("Fast")]
internal sealed class FileNamesTests
{
    private static readonly string[] Hostile =
    [
        "alice", "Alice", "ALICE", "alice ", " alice", "al ice", "..", ".", "...", "a/b", "a\\b", "a\nb", "a\0b", "a\"b", "a'b", "a%0Ab",
        "a~b", "CON", "con.txt", "nul", "lpt1",
        "-rf", "*", "?", "<b>", "a:b", "a|b", "=1+1", "Ünal", "U\u0308nal", "李雷", "😀", "\u202Eevil", new string('x', 250),
        new string('x', 251), new string('é', 100), "a.", "a",
    ];

    [TestCase("alice", "alice")]
    [TestCase("Smith, Anna (12345)_assignment-1", "Smith, Anna (12345)_assignment-1")]
    [TestCase("first.last@example.org", "first.last@example.org")]
    [TestCase("Ünal 李雷", "Ünal 李雷")]
    [TestCase("..", "%2E%2E")]
    [TestCase("a\nb", "a%0Ab")]
    [TestCase("a/b\\c\"", "a%2Fb%5Cc%22")]
    [TestCase("50%", "50%25")]
    [TestCase("con", "%63on")]
    [TestCase("NUL.txt", "%4EUL.txt")]
    [TestCase("😀", "%F0%9F%98%80")]
    public void A_name_alone_has_one_file_name(string name, string file) => FileNames.For([name])[name].ShouldBe(file);

    [Test]
    public void No_two_names_share_a_file_even_without_regard_to_case() =>
        FileNames.For(Hostile).Values.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(Hostile.Length);

    [Test]
    public void Every_file_name_is_one_that_every_system_takes()
    {
        foreach (var file in FileNames.For(Hostile).Values)
        {
            System.Text.Encoding.UTF8.GetByteCount(file).ShouldBeLessThanOrEqualTo(120);
            file.ShouldNotContain(character => char.IsControl(character) || "<>:\"/\\|?*".Contains(character, StringComparison.Ordinal));
            file.ShouldNotStartWith(".");
            file.ShouldNotEndWith(" ");
        }
    }

    [Test]
    public void A_name_gets_the_same_file_beside_any_others_unless_they_are_alike() =>
        FileNames.For(["alice", "bob"])["alice"].ShouldBe(FileNames.For(["alice", "Carol"])["alice"]);
}
