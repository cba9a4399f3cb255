namespace Katas.Grading.Diagnosing.Relations;

/// <summary>
/// How a member's wrong replies relate to the right ones. A closed set, <see cref="KnownRelations"/>. Its sentence holds no value and no
/// argument, for hidden tests may have made the calls that it speaks of.
/// </summary>
/// <param name="slug">Its name, which stands where a trap's name would.</param>
internal abstract class Relation(string slug)
{
    public string Slug { get; } = slug;

    /// <summary>What to tell the learner if every call agrees with the relation and enough calls show it; otherwise null.</summary>
    public abstract string? Explain(MemberReplies replies);
}
