using Katas.Drawing.Drawings;

namespace Katas.Drawing;

/// <summary>A part of a picture.</summary>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Caption">What to look for, in a sentence.</param>
/// <param name="Outline">What is shown if the answer is missing or does not fit: its shape, without values.</param>
/// <param name="Draw">Asks, checks that the answers fit (<see cref="Fits"/>), and says what to draw.</param>
public sealed record PicturePart(string Title, string Caption, Sketch Outline, Func<Sketch> Draw);
