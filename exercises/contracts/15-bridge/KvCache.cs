namespace Katas.Kata15;

/// <summary>
/// What a decoder remembers of the tokens so far: one key row and one value row for each, oldest first.
/// It is passed by value: a step takes one and returns a longer one. The empty cache is <c>new KvCache([], [])</c>.
/// </summary>
/// <param name="Keys">The keys, <c>[n][dK]</c>; n is the number of tokens seen, and the position of the next one.</param>
/// <param name="Values">The values, <c>[n][dV]</c>; row j belongs to row j of the keys.</param>
public sealed record KvCache(double[][] Keys, double[][] Values);
