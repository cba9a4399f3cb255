using System.Collections.Immutable;

namespace Katas.Learning.Pictures;

/// <summary>A picture to be drawn.</summary>
/// <param name="Kata">The kata's number.</param>
/// <param name="Typed">What was typed for it.</param>
/// <param name="Number">How many were asked for before; two equal requests are two.</param>
public sealed record PictureRequest(int Kata, ImmutableDictionary<string, string> Typed, int Number);
