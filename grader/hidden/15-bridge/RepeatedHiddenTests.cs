using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata15.Hidden;

/// <summary>The same arguments again, and others in between that differ in one of them only.</summary>
[Kata(15), Task("masked"), Edge]
public sealed class RepeatedHiddenTests
{
    private static IBridge Answer => Subject.Of<IBridge>();

    [Test]
    [Asks("Attend with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_blend()
    {
        var probe = new Probe();
        var (q, k, v) = (probe.Matrix(4, 3), probe.Matrix(4, 3), probe.Matrix(4, 2));
        var (otherQ, otherK, otherV) = (probe.Matrix(4, 3), probe.Matrix(4, 3), probe.Matrix(4, 2));
        foreach (var (asked, keys, values) in new[]
        {
            (q, k, v), (otherQ, k, v), (q, otherK, v), (q, k, otherV), (q[2..], k, v), (q, k, v),
        })
        {
            Answer.Attend(asked, keys, values).ShouldBeCloseTo(OneByOne.Attend(asked, keys, values), "Attend with others in between");
        }
    }

    [Test]
    [Asks("AttendHeads with the same arguments again, and others in between that differ in one of them only.")]
    public void What_was_asked_before_changes_no_head()
    {
        var probe = new Probe();
        double[][][] asked = [probe.Matrix(4, 6), .. Enumerable.Range(0, 4).Select(_ => probe.Matrix(6, 6))];
        for (var changed = 0; changed < asked.Length; changed++)
        {
            double[][][] other = [.. asked];
            other[changed] = probe.Matrix(asked[changed].Length, 6);
            foreach (var (room, heads) in new[] { (asked, 2), (other, 2), (asked, 3), (asked, 2) })
            {
                Answer.AttendHeads(room[0], room[1], room[2], room[3], room[4], heads).ShouldBeCloseTo(
                    OneByOne.AttendHeads(room[0], room[1], room[2], room[3], room[4], heads), "AttendHeads with others in between");
            }
        }
    }

    [Test, Task("cache")]
    [Asks("Step and RotaryStep on caches of different lengths in turns, and on the same cache again.")]
    public void Caches_of_any_length_take_turns()
    {
        var probe = new Probe();
        foreach (var length in (int[])[3, 7, 0, 7, 3])
        {
            var cache = new KvCache(probe.Matrix(length, 4), probe.Matrix(length, 2));
            for (var again = 0; again < 2; again++)
            {
                var (q, k, v) = (probe.Row(4), probe.Row(4), probe.Row(2));
                Answer.Step(cache, q, k, v).Output.ShouldBeCloseTo(
                    OneByOne.Look(q, [.. cache.Keys, k], [.. cache.Values, v], length + 1), $"A step on a cache of {length} tokens");
                var (turnedQ, turnedK) = (OneByOne.Rotated(q, length), OneByOne.Rotated(k, length));
                Answer.RotaryStep(cache, q, k, v).Output.ShouldBeCloseTo(
                    OneByOne.Look(turnedQ, [.. cache.Keys, turnedK], [.. cache.Values, v], length + 1),
                    $"A rotary step on a cache of {length} tokens");
            }
        }
    }
}
