namespace Katas.Drawing;

/// <summary>
/// The picture of a kata, drawn from a learner's own answers: content, beside the suites and traps. It asks a contract as a suite does,
/// by <c>Subject.Of</c>.
/// </summary>
public interface IPicture
{
    /// <summary>What the learner may type.</summary>
    IReadOnlyList<PictureInput> Inputs { get; }

    /// <summary>The parts of the picture, none of which has asked anything yet.</summary>
    IReadOnlyList<PicturePart> Parts(TypedValues typed);
}

/// <summary>Says whose picture a class is.</summary>
/// <param name="kata">The kata's number.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PictureAttribute(int kata) : Attribute
{
    public int Kata { get; } = kata;
}
