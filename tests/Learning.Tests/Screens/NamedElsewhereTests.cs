using Katas.Core.Verdicts;
using Katas.Learning.Screens;
using Katas.Learning.Watching;
using NUnit.Framework;
using Shouldly;
using static Learning.Tests.Watching.Sessions;

namespace Learning.Tests.Screens;

/// <summary>The first failure may be an edge case, while a name below another one says what the kata is about.</summary>
internal sealed class NamedElsewhereTests
{
    private const string Softmax = "A softmax sums to 1";
    private const string Product = "B product of rows";

    [Test]
    public void A_name_that_stands_below_another_failure_is_told_with_the_first()
    {
        var text = Shown(Softmax);

        text.ShouldContain("    got:      NaN\n\n▸ naive-softmax in Softmax\n1 other test fails too: press f.");
        text.ShouldNotContain("You exponentiate.");
    }

    [Test]
    public void One_that_stands_below_the_first_is_told_once()
    {
        var text = Shown(Product);

        text.ShouldContain("    got:      NaN\n    ▸ naive-softmax in Softmax\n    You exponentiate.\n\n1 other test fails too: press f.");
    }

    [Test]
    public void One_that_explains_no_failure_is_told_once_and_below_none()
    {
        const string apart = "    got:      NaN\n\n    ▸ naive-softmax in Softmax\n    You exponentiate.\n";

        Shown().ShouldContain($"{apart}\n1 other test fails too: press f.");
        Shown(WatchView.Failures).ShouldEndWith(apart);
    }

    private static string Shown(params string[] tests) => Shown(WatchView.Kata, tests);

    private static string Shown(WatchView view, params string[] tests)
    {
        TrapFinding trap = new("naive-softmax", ["Softmax"], "You exponentiate.", "", Module: false, []) { Tests = tests };
        var run = Failed(WarmUp);
        var state = After(Waiting, Saved(WarmUp), Ran(run with { Verdict = run.Verdict with { Traps = [trap] } }));
        return string.Join('\n', Frame.Page(state with { View = view }).Select(line => line.Text));
    }
}
