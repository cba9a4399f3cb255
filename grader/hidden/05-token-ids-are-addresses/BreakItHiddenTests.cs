using CsCheck;
using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata05.Hidden;

[Kata(5), Task("break-it")]
public sealed class BreakItHiddenTests
{
    [Test]
    [Asks("Permutations for tables of several sizes and for any token.")]
    public void Break_it_works_for_every_table_and_every_token() => Property.Holds(Gen.Int[3, 8], tokens =>
    {
        var probe = new Probe();
        var (table, id) = (Cases.TableWithoutTies(probe, tokens, 2), probe.Int(0, tokens));
        var permutation = Subject.Of<IBreakIt>().PermutationThatFoolsIdDistance(table, id);
        permutation.Order().SequenceEqual(Enumerable.Range(0, tokens))
            .ShouldHold($"The answer for {tokens} tokens should be a permutation", permutation);
        permutation.Index().Any(entry => entry.Index == entry.Item).ShouldBeExactly(false, $"whether {Show.Value(permutation)} leaves a "
            + "token where it was");
        var after = SecondReference.Inverse(permutation)[SecondReference.NearestById(permutation[id])];
        (after != SecondReference.NearestById(id)).ShouldHold($"Under {Show.Value(permutation)} the nearest id to token {id} should "
            + "belong to another token than before", $"token {after}, as before");
    }, times: 20);
}
