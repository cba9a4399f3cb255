using System.Buffers;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Tests.Support;

namespace Maintenance.Tests.Support;

/// <summary>
/// What no learner may have: sentences, names and lines of hidden tests, traps, reference answers and snapshots,
/// as far as they say nothing that the learner's own files say. Found in text and in compiled code alike, whatever the encoding.
/// </summary>
internal sealed class Secrets
{
    private const int ShortestName = 10;
    private const int ShortestText = 24;

    private static readonly string[] Hidden = ["grader/hidden", "grader/traps", "solutions"];
    private static readonly string[] Public = ["exercises", "tests/Katas.Tests", "grader/Katas.Testing", "grader/Katas.Wire",
        "grader/Katas.Learner", "grader/Katas.Learning", "grader/Katas.Core", "grader/Katas.Sandboxing", "grader/Katas.Grading",
        "grader/Katas.Reports"];

    private readonly Dictionary<string, string> needles;
    private readonly SearchValues<string> search;

    /// <param name="typeNames">Whether names of types count. Other people's libraries may have an <c>IntegerDivision</c>, too.</param>
    public Secrets(bool typeNames = true)
    {
        var known = string.Join('\n', Public.SelectMany(folder => Files(folder)).Select(WithoutTraps));
        var secrets = Hidden.SelectMany(folder => Files(folder)).SelectMany(Lines).Where(line => line.Length >= ShortestText)
            .Concat(typeNames ? TestAndTrapNames() : []).Concat(Files("grader/traps").SelectMany(Slugs))
            .Distinct().Where(secret => !known.Contains(secret, StringComparison.Ordinal)).ToArray();
        needles = secrets.SelectMany(secret =>
            new[] { (AsBytes(secret, Encoding.UTF8), secret), (AsBytes(secret, Encoding.Unicode), secret) })
            .DistinctBy(pair => pair.Item1).ToDictionary(pair => pair.Item1, pair => pair.secret, StringComparer.Ordinal);
        search = SearchValues.Create([.. needles.Keys], StringComparison.Ordinal);
    }

    public int Count => needles.Count;

    /// <summary>The first secret in a file, or null.</summary>
    public string? In(byte[] content)
    {
        var text = Encoding.Latin1.GetString(content);
        var at = text.AsSpan().IndexOfAny(search);
        return at < 0 ? null : needles.First(needle => text.AsSpan(at).StartsWith(needle.Key, StringComparison.Ordinal)).Value;
    }

    /// <summary>All files of a folder of the kit that people write.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(TestKit.Paths.Root, folder), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".md" or ".svg" or ".txt");

    /// <summary>Types and test methods of the assemblies that stay at home.</summary>
    private static IEnumerable<string> TestAndTrapNames() =>
        new[] { "Katas.Hidden.dll", "Katas.Traps.dll" }.SelectMany(name => NamesIn(TestKit.Paths.Suite(name)))
            .Where(name => name.Length >= ShortestName);

    private static string[] NamesIn(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        var types = reader.TypeDefinitions.Select(reader.GetTypeDefinition)
            .Where(type => reader.GetString(type.Namespace).StartsWith("Katas.Kata", StringComparison.Ordinal)).ToArray();
        return
        [
            .. types.Select(type => reader.GetString(type.Namespace))
                .Where(name => name.EndsWith(".Hidden", StringComparison.Ordinal) || name.EndsWith(".Traps", StringComparison.Ordinal)),
            // also a word of the C# compiler's own
            .. types.Select(type => reader.GetString(type.Name)).Where(name => name != "StateMachine"),
            .. types.SelectMany(type => type.GetMethods()).Select(handle => reader.GetString(reader.GetMethodDefinition(handle).Name))
                .Where(name => char.IsUpper(name[0]) && name.Contains('_', StringComparison.Ordinal)
                    && !name.Contains('.', StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<string> Slugs(string file) => File.ReadLines(file)
        .SelectMany(line => line.Split('"').Skip(1).Take(1))
        .Where(text => text.Length >= ShortestName && text.All(c => char.IsAsciiLetterLower(c) || c == '-')
            && text.Contains('-', StringComparison.Ordinal));

    private static IEnumerable<string> Lines(string file) => File.ReadLines(file).Select(line => line.Trim())
        .SelectMany(line => line.Split('"').Where((_, index) => index % 2 == 1).Append(line));

    private static string WithoutTraps(string file) =>
        string.Join('\n', File.ReadLines(file).Where(line => !line.StartsWith("traps: [", StringComparison.Ordinal)));

    private static string AsBytes(string text, Encoding encoding) => Encoding.Latin1.GetString(encoding.GetBytes(text));
}
