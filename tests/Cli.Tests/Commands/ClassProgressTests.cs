using Katas.Cli.Commands;
using Katas.Courses.Classes;
using NUnit.Framework;
using Shouldly;

namespace Cli.Tests.Commands;

/// <summary>What is said while a class is graded.</summary>
[Category("Fast")]
internal sealed class ClassProgressTests
{
    private static readonly ClassSubmission Ada = new("ada", "ada", "class/ada", "");

    [Test]
    public void The_summary_counts_and_looks_ahead()
    {
        var progress = new ClassProgress(100);
        progress.Add(new GradingEvent.Unchanged(Ada));
        progress.Add(new GradingEvent.Refused(Ada, "no"));
        for (var i = 0; i < 8; i++)
            progress.Add(new GradingEvent.Graded(Ada, null!));

        progress.Summary(TimeSpan.FromSeconds(4))
            .ShouldBe("10 of 100 done · 1 unchanged · 2.0 a second · 45 s left · 1 could not be graded");
        progress.Summary(TimeSpan.FromSeconds(16))
            .ShouldBe("10 of 100 done · 1 unchanged · 30.0 a minute · 3 min left · 1 could not be graded");
    }

    [Test]
    public void Nothing_is_promised_before_anything_is_graded() =>
        new ClassProgress(5).Summary(TimeSpan.FromSeconds(4)).ShouldBe("0 of 5 done · 0 could not be graded");

    [Test]
    public void A_hostile_name_stays_on_its_line_and_gives_no_orders() =>
        ClassProgress.Tell(new GradingEvent.Unchanged(Ada with { Name = "a\nb\u001b[2Jc\u202Ed" }))
            .ShouldBe("a b␛[2JcU+202Ed: unchanged");
}
