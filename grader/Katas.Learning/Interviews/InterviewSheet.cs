using Katas.Learning.Pictures;

namespace Katas.Learning.Interviews;

/// <summary>What is put beside a learner's answer to a kata's interview question.</summary>
/// <param name="Kata">The kata's number.</param>
/// <param name="Points">The points that a good answer makes.</param>
/// <param name="Evidence">What the learner's own functions say about them.</param>
public sealed record InterviewSheet(int Kata, IReadOnlyList<string> Points, IReadOnlyList<DrawnPart> Evidence);
