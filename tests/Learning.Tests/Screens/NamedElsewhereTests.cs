using Katas.Core.Verdicts;
using Katas.Learning.Screens;
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

    private static string Shown(string test)
    {
        TrapFinding trap = new("naive-softmax", ["Softmax"], "You exponentiate.", "", Module: false, []) { Tests = [test] };
        var run = Failed(WarmUp);
        var state = After(Waiting, Saved(WarmUp), Ran(run with { Verdict = run.Verdict with { Traps = [trap] } }));
        return string.Join('\n', Frame.Page(state).Select(line => line.Text));
    }
}
