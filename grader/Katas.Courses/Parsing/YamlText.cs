using Katas.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Katas.Courses.Parsing;

/// <summary>
/// The one door to YAML. Only what a course file needs: one document of maps, lists and plain values;
/// no aliases, anchors or tags, and no deep nesting, so that a small file cannot become a large one.
/// </summary>
internal static class YamlText
{
    private const int MostCharacters = 4 << 20; // room for a table of many submission times
    private const int Deepest = 8;

    /// <summary>The document's root, or null and a problem.</summary>
    public static CourseNode? Read(string text, Problems problems)
    {
        if (text.Length > MostCharacters)
            return problems.Refuse(1, $"The file has {text.Length} characters. At most {MostCharacters} are read.");
        try
        {
            return Read(new Parser(new StringReader(text)), problems);
        }
        catch (YamlException exception)
        {
            return problems.Refuse((int)exception.Start.Line, $"This is not YAML: {SafeText.OneLine(exception.Message, 200)}");
        }
    }

    private static CourseNode? Read(Parser parser, Problems problems)
    {
        var events = new List<ParsingEvent>();
        for (var depth = 0; parser.MoveNext(); depth += parser.Current!.NestingIncrease)
        {
            if (NotAllowed(parser.Current!, depth, isFirst: events.Count == 0) is { } sentence)
                return problems.Refuse((int)parser.Current!.Start.Line, sentence);
            if (parser.Current is NodeEvent or MappingEnd or SequenceEnd)
                events.Add(parser.Current);
        }
        return events.Count == 0
            ? problems.Refuse(1, "The file is empty. It begins with 'title: ' and the name of your course.")
            : new Tree(events, problems).Next();
    }

    private static string? NotAllowed(ParsingEvent happened, int depth, bool isFirst) => happened switch
    {
        DocumentStart when !isFirst => "A second document begins at '---'. A course file is one document.",
        AnchorAlias alias => $"'*{alias.Value}' is an alias. Write the value out.",
        NodeEvent { Anchor.IsEmpty: false } node => $"'&{node.Anchor.Value}' is an anchor. A course file has none: write values out.",
        NodeEvent { Tag.IsEmpty: false } node => $"'{node.Tag.Value}' is a tag. A course file has none: leave it out.",
        _ when depth > Deepest => $"Values are nested more than {Deepest} deep. No setting of a course is.",
        _ => null,
    };

    private sealed class Tree(List<ParsingEvent> events, Problems problems)
    {
        private int next;

        public CourseNode Next()
        {
            var happened = events[next++];
            var line = (int)happened.Start.Line;
            return happened switch
            {
                Scalar scalar => new CourseNode.Scalar(line, scalar.Value, scalar.Style is ScalarStyle.Plain),
                SequenceStart => new CourseNode.Sequence(line, Items()),
                _ => new CourseNode.Mapping(line, Pairs()),
            };
        }

        private List<CourseNode> Items()
        {
            var items = new List<CourseNode>();
            while (events[next] is not SequenceEnd)
                items.Add(Next());
            next++;
            return items;
        }

        private List<(CourseNode.Scalar, CourseNode)> Pairs()
        {
            var pairs = new List<(CourseNode.Scalar Key, CourseNode Value)>();
            var lines = new Dictionary<string, int>(StringComparer.Ordinal);
            while (events[next] is not MappingEnd)
            {
                var (key, value) = (Next(), Next());
                if (key is not CourseNode.Scalar name)
                    problems.Add(key.Line, $"A key is {key.InWords}. Keys are words.");
                else if (lines.TryAdd(name.Text, name.Line))
                    pairs.Add((name, value));
                else
                    problems.Add(name.Line, $"{name.InWords} is given twice, first on line {lines[name.Text]}. Keep one.");
            }
            next++;
            return pairs;
        }
    }
}
