using System.Text;
using Katas.Grading.Diagnosing.Sealing;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Diagnosing.Sealing;

/// <summary>A sealed trap opens with its own key only, and its bytes tell nothing.</summary>
[Category("Fast")]
internal sealed class TrapSealTests
{
    private static readonly OpenedTrap Trap = new("missing-scale", "You never divide. What happens to wide vectors?");
    private static readonly byte[] Key = TrapSeal.KeyOf("Contract", "Member", "d1|;|d2|;");

    [Test]
    public void Its_own_key_opens_it() => TrapSeal.TryOpen(Key, TrapSeal.Seal(Key, Trap)).ShouldBe(Trap);

    [TestCase("Contract", "Member", "d1|;|d3|;")]
    [TestCase("Contract", "Other", "d1|;|d2|;")]
    [TestCase("Other", "Member", "d1|;|d2|;")]
    public void Another_key_does_not(string contract, string member, string text) =>
        TrapSeal.TryOpen(TrapSeal.KeyOf(contract, member, text), TrapSeal.Seal(Key, Trap)).ShouldBeNull();

    [Test]
    public void Damaged_bytes_are_nothing()
    {
        var damaged = TrapSeal.Seal(Key, Trap);
        damaged[20] ^= 1;

        TrapSeal.TryOpen(Key, damaged).ShouldBeNull();
        TrapSeal.TryOpen(Key, [1, 2, 3]).ShouldBeNull();
    }

    [Test]
    public void The_same_trap_gives_the_same_bytes() => TrapSeal.Seal(Key, Trap).ShouldBe(TrapSeal.Seal(Key, Trap));

    [Test]
    public void Two_traps_under_one_key_are_both_readable_and_of_one_length()
    {
        var other = new OpenedTrap("longer-name", Trap.Sentence + " And what then?");
        var (one, two) = (TrapSeal.Seal(Key, Trap), TrapSeal.Seal(Key, other));

        one.Length.ShouldBe(two.Length);
        one.Take(12).ShouldNotBe(two.Take(12));
        TrapSeal.TryOpen(Key, two).ShouldBe(other);
    }

    [Test]
    public void Neither_name_nor_sentence_is_there_in_clear() =>
        Encoding.Latin1.GetString(TrapSeal.Seal(Key, Trap)).ShouldNotContain("scale");
}
