using Katas.Core.Text;
using NUnit.Framework;
using Shouldly;

namespace Core.Tests.Text;

/// <summary>A learner's text, made harmless for its reader.</summary>
internal sealed class SafeTextTests
{
    [TestCase("plain text\n\twith lines", "plain text\n\twith lines", TestName = "line ends and tabs stay")]
    [TestCase("Grüße, 李雷 😀", "Grüße, 李雷 😀", TestName = "letters of every language stay")]
    [TestCase("\u001b[31mred", "␛[31mred", TestName = "an escape sequence is shown")]
    [TestCase("a\rb", "a␍b", TestName = "a carriage return is shown")]
    [TestCase("a\u202Eb", "aU+202Eb", TestName = "a change of direction is shown")]
    [TestCase("a\uFFFEb", "aU+FFFEb", TestName = "what is no character is shown")]
    public void Characters_that_are_obeyed_are_shown_instead(string text, string safe) => SafeText.Of(text).ShouldBe(safe);

    [Test]
    public void Half_a_character_is_replaced() => SafeText.Of("a\uD800b").ShouldBe("a\uFFFDb");

    [Test]
    public void A_name_stays_on_one_line() => SafeText.OnOneLine("a\nb\tc").ShouldBe("a b c");

    [TestCase("::error::x", ": :error: :x")]
    [TestCase(":::error::", ": : :error: : ", TestName = "a colon of ours may follow the last one")]
    [TestCase("x ##[group]", "x # #[group]")]
    [TestCase("##VSO[task]", "# #VSO[task]")]
    public void No_text_is_a_command_in_a_log(string text, string safe) => SafeText.ForLog(text).ShouldBe(safe);

    [Test]
    public void A_line_is_cut_at_its_limit() => SafeText.OneLine("abcdef", 4).ShouldBe("abc…");

    [Test]
    public void A_line_of_just_its_limit_is_not_cut() => SafeText.OneLine("abcd", 4).ShouldBe("abcd");

    [Test]
    public void A_cut_leaves_no_half_of_a_character() => SafeText.OneLine("ab😀def", 4).ShouldBe("ab…");
}
