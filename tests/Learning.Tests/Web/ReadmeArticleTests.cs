using Katas.Learning.Web;
using NUnit.Framework;
using Shouldly;

namespace Learning.Tests.Web;

/// <summary>A README on the page of a session.</summary>
internal sealed class ReadmeArticleTests
{
    private const string Readme = """
        ---
        number: 0
        ---

        # 00 · Rows

        ## The picture

        ![Two rows](picture.svg)

        | a | b |
        |:--|--:|
        | x | 1 |

        ## Hint 1

        Look closer.

        ### Closer

        Still the hint.

        ## Now you can answer

        <script>alert(1)</script>
        """;

    private static readonly string Article = ReadmeArticle.Of(Readme, "readme/0", hasAnswered: true);

    [Test]
    public void Front_matter_and_hints_are_left_out_and_what_follows_stays()
    {
        Article.ShouldStartWith("<h2>00 · Rows</h2>");
        Article.ShouldNotContain("number: 0");
        Article.ShouldNotContain("hint", Case.Insensitive);
        Article.ShouldNotContain("Closer");
        Article.ShouldContain("<h3>Now you can answer</h3>");
    }

    [Test]
    public void What_it_says_to_the_interview_question_comes_after_the_learners_answer()
    {
        var before = ReadmeArticle.Of(Readme + "\n## Sources\n\nA book.\n", "readme/0", hasAnswered: false);

        before.ShouldNotContain("Now you can answer");
        before.ShouldNotContain("alert");
        before.ShouldContain("A book.");
    }

    [Test]
    public void Its_picture_comes_from_the_session() => Article.ShouldContain("<img src=\"readme/0/picture.svg\" alt=\"Two rows\"");

    [Test]
    public void Nothing_in_it_is_a_style_or_a_script_of_its_own()
    {
        Article.ShouldNotContain("style=");
        Article.ShouldContain("<td class=\"number\">1</td>");
        Article.ShouldContain("&lt;script&gt;");
    }
}
