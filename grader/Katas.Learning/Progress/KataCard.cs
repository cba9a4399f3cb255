using Katas.Core.Kits;

namespace Katas.Learning.Progress;

/// <summary>What a screen says of a kata before anything has run.</summary>
/// <param name="Number">The kata's number.</param>
/// <param name="Slug">Its short name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Difficulty"><c>green</c>, <c>yellow</c> or <c>red</c>.</param>
/// <param name="Interview">The questions of the course that it answers, as an interviewer asks them.</param>
public sealed record KataCard(
    int Number, string Slug, string Title, string Question, string Difficulty, IReadOnlyList<string> Interview)
{
    /// <summary>The name of its folder.</summary>
    public string Folder => $"{Number:00}-{Slug}";

    /// <summary>Its number as its folder has it, and its title.</summary>
    public string Heading => $"{Number:00} {Title}";

    internal static KataCard Of(Kata kata, IReadOnlyList<string> interview) =>
        new(kata.Number, kata.Slug, kata.Title, kata.Front.Question, kata.Front.Difficulty, interview);
}
