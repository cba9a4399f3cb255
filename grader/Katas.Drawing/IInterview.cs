namespace Katas.Drawing;

/// <summary>
/// What stands beside a learner's answer to a kata's interview question once it is written. Content, beside the pictures, and like these
/// asked of the learner's own answers.
/// </summary>
public interface IInterview
{
    /// <summary>The points that a good answer makes, a sentence or two each.</summary>
    IReadOnlyList<string> Points { get; }

    /// <summary>Small tables of what the learner's own functions say about them.</summary>
    IReadOnlyList<PicturePart> Evidence { get; }
}

/// <summary>Says whose interview a class is.</summary>
/// <param name="kata">The kata's number.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterviewAttribute(int kata) : Attribute
{
    public int Kata { get; } = kata;
}
