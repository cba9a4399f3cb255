using System.Globalization;
using Katas.Testing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Testing.Tests;

/// <summary>Figures that pages and traps state about numbers and about real tokenizers, computed again.</summary>
internal sealed class StatedFactsTests
{
    private static readonly NumberFormatInfo Spaced = new() { NumberGroupSeparator = " ", NumberGroupSizes = [3] };

    [Test]
    public void A_square_leaves_the_whole_numbers_of_a_double_where_kata_02_says()
    {
        var rounded = (long)Math.Sqrt(1L << 53);
        while ((long)((double)rounded * rounded) == rounded * rounded)
            rounded++;

        Repository.Read("grader", "traps", "02-character-cost", "RoundedSquare.cs").ShouldContain($"above {Grouped(rounded - 1)} tokens");
    }

    [Test]
    public void The_ids_of_gpt_4o_have_the_range_and_the_product_that_kata_06_says()
    {
        var page = Repository.Read("exercises", "06-embedding-lookup", "README.md");
        var ids = Enumerable.Range(0, 300_000).Where(id => Gpt4o.Decode(id).Length > 0).ToList();
        var (places, tokens) = (ids[^1] + 1, ids.Count - 2);

        page.ShouldContain($"the {Grouped(places)} places in the id range");
        page.ShouldContain($"{Grouped(tokens)} tokens and 2 special ones");
        page.ShouldContain(Grouped(1000L * places * 12_288));
    }

    [Test]
    public void The_first_94_ids_of_gpt_4o_are_the_printable_ascii_characters_as_kata_05_says()
    {
        string.Concat(Enumerable.Range(0, 94).Select(Gpt4o.Decode)).ShouldBe(string.Concat(Enumerable.Range('!', 94).Select(i => (char)i)));
        Gpt4o.Decode(30_146).ShouldBe("dog");
        Gpt4o.Decode(30_145).ShouldBe("olved");
        Gpt4o.Decode(30_147).ShouldBe(" mab");
        Gpt4o.Encode(" dog").ShouldBe([6_446]);
        Gpt4o.Encode("Dog").ShouldBe([49_080]);
    }

    private static string Grouped(long number) => number.ToString("#,0", Spaced);
}
