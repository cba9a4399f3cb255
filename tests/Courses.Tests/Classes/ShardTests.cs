using Katas.Courses.Classes;
using NUnit.Framework;
using Shouldly;

namespace Courses.Tests.Classes;

/// <summary>The parts of a class.</summary>
[Category("Fast")]
internal sealed class ShardTests
{
    [TestCase("1/1", 1, 1)]
    [TestCase("2/5", 2, 5)]
    public void A_shard_is_written_as_which_of_how_many(string text, int index, int count)
    {
        Shard.TryParse(text, out var shard).ShouldBeTrue();
        shard.ShouldBe(new Shard(index, count));
        shard.ToString().ShouldBe(text);
    }

    [TestCase("")]
    [TestCase("2")]
    [TestCase("0/5")]
    [TestCase("6/5")]
    [TestCase("-1/5")]
    [TestCase("1/2/3")]
    [TestCase(" 1/2")]
    [TestCase("one/two")]
    [TestCase("1/99999999999")]
    public void Anything_else_is_no_shard(string text) => Shard.TryParse(text, out _).ShouldBeFalse();

    [Test]
    public void Every_submission_is_in_exactly_one_shard_and_shards_are_about_equal()
    {
        var names = Enumerable.Range(0, 10_000).Select(index => $"learner-{index}").ToArray();
        var shards = Enumerable.Range(1, 7).Select(index => new Shard(index, 7)).ToArray();

        names.ShouldAllBe(name => shards.Count(shard => shard.Takes(name)) == 1);
        shards.ShouldAllBe(shard => Math.Abs(names.Count(shard.Takes) - 10_000 / 7) < 150);
    }

    [Test]
    public void A_submission_stays_in_its_shard_for_ever() => // written down: machines of different ages must agree
        Enumerable.Range(1, 4).Single(index => new Shard(index, 4).Takes("alice")).ShouldBe(4);
}
