using Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Grading.Tests.WrongAnswers;

/// <summary>A right answer with one fault in one member, as <c>tests/Answers/wrong</c> keeps it.</summary>
internal sealed class WrongAnswer
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Answers", "wrong");

    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <summary>The katas whose answers another one calls.</summary>
    private static readonly Dictionary<string, string[]> Called = new()
    {
        ["14-health-check"] = ["04-byte-pair-encoding", "06-embedding-lookup", "08-sinusoidal-clocks", "13-multi-head-attention"],
    };

    public string Kata { get; set; } = "";

    public string Name { get; set; } = "";

    public string Member { get; set; } = "";

    /// <summary>What is wrong, in one sentence, written down before anything was graded.</summary>
    public string Fault { get; set; } = "";

    /// <summary>How its author calls the fault, in the third set: conceptual, or a slip.</summary>
    public string Kind { get; set; } = "";

    public string File { get; set; } = "";

    /// <summary>The whole file, where it is not the right answer with edits.</summary>
    public string? Code { get; set; }

    /// <summary>The names that say this fault: another one would be false. None where nothing has named it yet.</summary>
    public string[] Names { get; set; } = [];

    /// <summary>Whether it is named with some seeds of the hidden tests only.</summary>
    public bool Unsteady { get; set; }

    public Edit[] Edits { get; set; } = [];

    /// <summary>All answers of a set, in the order of the katas.</summary>
    public static IEnumerable<WrongAnswer> Of(string set) =>
        from file in Directory.GetFiles(Path.Combine(Folder, set), "*.yaml").Order(StringComparer.Ordinal)
        from answer in Yaml.Deserialize<WrongAnswer[]>(System.IO.File.ReadAllText(file))
        select answer.In(Path.GetFileNameWithoutExtension(file));

    /// <summary>The answer as a submission of its own.</summary>
    public TemporaryFolder Submission()
    {
        var folder = new TemporaryFolder();
        foreach (var kata in Called.GetValueOrDefault(Kata, []).Append(Kata))
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Folder, "base", kata)))
                folder.Write($"exercises/{kata}/{Path.GetFileName(file)}", Text(kata, file));
        }
        return folder;
    }

    public override string ToString() => $"{Kata[..2]} {Name}";

    private string Text(string kata, string file)
    {
        var text = kata == Kata && Path.GetFileName(file) == File && Code is not null ? Code : System.IO.File.ReadAllText(file);
        return kata != Kata || Path.GetFileName(file) != File ? text : Edits.Aggregate(text, (before, edit) => edit.Apply(before, this));
    }

    private WrongAnswer In(string kata)
    {
        Kata = kata;
        return this;
    }

    /// <summary>One place of the right answer, and what stands there instead.</summary>
    public sealed class Edit
    {
        public string Old { get; set; } = "";

        public string New { get; set; } = "";

        public string Apply(string text, WrongAnswer answer) => text.Split(Old).Length == 2
            ? text.Replace(Old, New, StringComparison.Ordinal)
            : throw new InvalidOperationException($"'{Old}' should stand once in the right answer to '{answer}'.");
    }
}
