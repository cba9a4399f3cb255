using System.Collections;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Wire.Tests;

/// <summary>The innermost reader: values of the expected shape, bit for bit, and nothing else.</summary>
internal sealed class PlainReaderTests
{
    private static readonly IReadOnlyDictionary<string, Member> Members = Member.Of(typeof(IShapes));

    [TestCase(0x7FF8_0000_0000_0001L, TestName = "NaN with a payload")]
    [TestCase(unchecked((long)0xFFF0_0000_0000_0001L), TestName = "a signalling NaN")]
    [TestCase(unchecked((long)0x8000_0000_0000_0000L), TestName = "negative zero")]
    [TestCase(1L, TestName = "the smallest number")]
    public void Numbers_are_exact(long bits)
    {
        var number = BitConverter.Int64BitsToDouble(bits);

        Bits((double)Again(nameof(IShapes.Number), number)).ShouldBe(bits);
        Bits(((double[])Again(nameof(IShapes.Row), new[] { number }))[0]).ShouldBe(bits);
    }

    [TestCase("\ud800")]
    [TestCase("a\0b")]
    [TestCase("")]
    public void Texts_are_exact(string text) => Again(nameof(IShapes.Text), text).ShouldBe(text);

    [Test]
    public void Null_is_never_an_answer() => ShouldRefuse(nameof(IShapes.Row), [(byte)Tag.Null]);

    [Test]
    public void An_unknown_tag_is_refused() => ShouldRefuse(nameof(IShapes.Number), [99, 0, 0, 0, 0, 0, 0, 0, 0]);

    [Test]
    public void Another_shape_than_promised_is_refused() => ShouldRefuse(nameof(IShapes.Number), Bytes(nameof(IShapes.Text), "four"));

    [Test]
    public void Bytes_left_over_are_refused() => ShouldRefuse(nameof(IShapes.Flag), [.. Bytes(nameof(IShapes.Flag), true), 0]);

    [Test]
    public void A_truth_value_is_0_or_1() => ShouldRefuse(nameof(IShapes.Flag), [(byte)Tag.Bool, 2]);

    [TestCase(-1)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    [TestCase(0x2000_0001, Description = "times eight it wraps to eight")]
    public void Sizes_that_lie_are_refused(int length)
    {
        foreach (var (member, tag) in new[] { (nameof(IShapes.Row), Tag.Numbers), (nameof(IShapes.Matrix), Tag.List), (nameof(IShapes.Text),
            Tag.Text), (nameof(IShapes.Counts), Tag.Map) })
        {
            ShouldRefuse(member, [(byte)tag, .. BitConverter.GetBytes(length), .. new byte[8]]);
        }
    }

    [Test]
    public void A_run_that_ends_inside_a_number_is_refused() =>
        ShouldRefuse(nameof(IShapes.Row), [(byte)Tag.Numbers, 7, 0, 0, 0, .. new byte[7]]);

    [Test]
    public void A_flood_of_nulls_costs_no_memory()
    {
        const int Nulls = 8 << 20;
        byte[] bytes = [(byte)Tag.List, .. BitConverter.GetBytes(Nulls), .. new byte[Nulls]];
        var before = GC.GetAllocatedBytesForCurrentThread();

        ShouldRefuse(nameof(IShapes.Words), bytes);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(1 << 20);
    }

    [Test]
    public void Too_many_values_are_refused()
    {
        byte[] bytes = [(byte)Tag.Numbers, .. BitConverter.GetBytes(8 * (WireLimits.Values + 1)), .. new byte[8 * (WireLimits.Values + 1)]];

        ShouldRefuse(nameof(IShapes.Row), bytes);
    }

    [Test]
    public void A_key_comes_once()
    {
        byte[] pair = [(byte)Tag.Text, 0, 0, 0, 0, (byte)Tag.Int, 1, 0, 0, 0];

        ShouldRefuse(nameof(IShapes.Counts), [(byte)Tag.Map, 2, 0, 0, 0, .. pair, .. pair]);
    }

    [Test]
    public void An_endless_list_is_cut_off() =>
        Should.Throw<InvalidReturnValueException>(() => Members[nameof(IShapes.Counted)].WriteAnswer(new Endless()))
            .Message.ShouldStartWith("an answer that is too large: it has more than 1 048 576 values");

    [Test]
    public void A_text_that_is_too_long_is_told_with_its_length_and_the_limit() =>
        Should.Throw<InvalidReturnValueException>(() => Members[nameof(IShapes.Text)].WriteAnswer(new string('a', 5_000_000)))
            .Message.ShouldBe("a text that is too long: it has 5 000 000 characters, and the limit is 4 194 304");

    private static long Bits(double number) => BitConverter.DoubleToInt64Bits(number);

    private static byte[] Bytes(string member, object value) => Members[member].WriteAnswer(value).ToArray();

    private static object Again(string member, object value) => Members[member].ReadAnswer(Bytes(member, value));

    private static void ShouldRefuse(string member, byte[] bytes) => Should.Throw<WireException>(() => Members[member].ReadAnswer(bytes));

    private sealed class Endless : IReadOnlyList<int>
    {
        public int Count => int.MaxValue;

        public int this[int index] => index;

        public IEnumerator<int> GetEnumerator()
        {
            for (var i = 0; ; i++)
                yield return i;
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
