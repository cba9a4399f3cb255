using System.Collections.Immutable;
using Katas.Drawing;
using Katas.Drawing.Drawings;

namespace Katas.Learning.Pictures;

/// <summary>A part of a picture, drawn.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">What to look for.</param>
/// <param name="Sketch">What to draw: what the answers gave, or the shape that they should fill.</param>
/// <param name="Remark">What is missing, does not fit or fails its tests; empty if nothing is known to be wrong.</param>
public sealed record DrawnPart(string Title, string Caption, Sketch Sketch, string Remark);

/// <summary>The picture of a kata, drawn from a learner's own answers.</summary>
/// <param name="Kata">The kata's number.</param>
/// <param name="Heading">Its number and title.</param>
/// <param name="Parts">Its parts in order.</param>
public sealed record DrawnPicture(int Kata, string Heading, IReadOnlyList<DrawnPart> Parts)
{
    /// <summary>What may be typed.</summary>
    public IReadOnlyList<PictureInput> Inputs { get; init; } = [];

    /// <summary>What was typed.</summary>
    public ImmutableDictionary<string, string> Typed { get; init; } = TypedValues.None;

    /// <summary>Where its page was written, in the kit; empty if it was not.</summary>
    public string File { get; init; } = "";
}
