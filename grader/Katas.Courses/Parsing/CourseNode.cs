using Katas.Core.Text;

namespace Katas.Courses.Parsing;

/// <summary>A piece of a YAML text with the line it begins on.</summary>
internal abstract record CourseNode
{
    private CourseNode(int line) => Line = line;

    public int Line { get; }

    /// <summary>How a sentence shows it: the value in quotes.</summary>
    public abstract string InWords { get; }

    internal sealed record Scalar(int At, string Text, bool Plain) : CourseNode(At)
    {
        public bool IsEmpty => Plain && Text is "" or "~" or "null";

        public override string InWords => IsEmpty ? "empty" : $"'{SafeText.OneLine(Text, 60)}'";
    }

    internal sealed record Sequence(int At, IReadOnlyList<CourseNode> Items) : CourseNode(At)
    {
        public override string InWords => "a list";
    }

    internal sealed record Mapping(int At, IReadOnlyList<(Scalar Key, CourseNode Value)> Pairs) : CourseNode(At)
    {
        public override string InWords => "a map of keys and values";
    }
}
