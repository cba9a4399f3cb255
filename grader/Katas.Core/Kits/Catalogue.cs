using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Katas.Core.Kits;

/// <summary>The katas of a kit that are to be graded, read from their front matter; never from a submission.</summary>
/// <param name="katas">The katas to grade, in order.</param>
/// <param name="folders">The folders of all katas: a kata may be wired from earlier ones that are not graded now.</param>
public sealed partial class Catalogue(IReadOnlyList<Kata> katas, IReadOnlyList<string> folders)
{
    private const int MostSeconds = 3600;

    private static readonly IDeserializer FrontMatterReader = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance).WithTypeConverter(new Seconds()).WithEnforceRequiredMembers().Build();

    public IReadOnlyList<Kata> Katas { get; } = katas;

    public IReadOnlyList<string> Folders { get; } = folders;

    /// <summary>The katas of a kit in order, or only the one that <paramref name="only"/> names.</summary>
    /// <exception cref="UsageException">A README is missing or cannot be read, or the name means no kata or several.</exception>
    public static Catalogue Read(KitPaths paths, string? only = null) =>
        Read(paths, folders => only is null ? folders : [KataName.Find(only, folders)]);

    /// <summary>The katas of a kit in order, or only those that are named, if any is; a name may be a list, as in '0,4,9-13'.</summary>
    /// <exception cref="UsageException">A README is missing or cannot be read, or a name means no kata or several.</exception>
    public static Catalogue Read(KitPaths paths, IReadOnlyList<string> named) => Read(paths, folders => named.Count == 0
        ? folders
        : Named(named, folders));

    /// <summary>The same with those katas only that are named, if any is.</summary>
    /// <exception cref="UsageException">A name means no kata or several.</exception>
    public Catalogue Only(IReadOnlyList<string> named)
    {
        var folders = named.Count == 0 ? Folders : Named(named, Folders);
        return new Catalogue([.. Katas.Where(kata => folders.Contains(kata.Folder))], Folders);
    }

    private static IReadOnlyList<string> Named(IReadOnlyList<string> names, IReadOnlyList<string> folders) =>
        [.. names.SelectMany(name => KataList.Find(name, folders)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Catalogue Read(KitPaths paths, Func<IReadOnlyList<string>, IReadOnlyList<string>> choose)
    {
        var folders = FoldersIn(paths);
        return new Catalogue([.. choose(folders).Select(name => ReadKata(paths, name))], folders);
    }

    /// <summary>The folders of a kit's katas in order.</summary>
    /// <exception cref="UsageException">There are none.</exception>
    public static IReadOnlyList<string> FoldersIn(KitPaths paths)
    {
        var folders = Directory.GetDirectories(paths.Exercises).Select(Path.GetFileName).OfType<string>()
            .Where(name => FolderName().IsMatch(name)).Order(StringComparer.Ordinal).ToArray();
        return folders.Length > 0
            ? folders
            : throw new UsageException($"'{paths.Exercises}' holds no kata. A kata is a folder whose name begins with two digits.");
    }

    /// <summary>How much of a README is its front matter, with the line that ends it.</summary>
    public static int LengthOfFrontMatter(string readme)
    {
        var parser = new Parser(new StringReader(readme));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        parser.SkipThisAndNestedEvents();
        parser.Consume<DocumentEnd>();
        return (int)parser.Consume<DocumentStart>().End.Index;
    }

    private static Kata ReadKata(KitPaths paths, string folder)
    {
        var readme = paths.Readme(folder);
        if (!File.Exists(readme))
            throw new UsageException($"Kata '{folder}' has no README.md. Its front matter says what the kata is worth.");
        var apart = Path.Combine(paths.Root, KitPaths.FrontMatter(folder));
        var front = ParseFrontMatter(File.ReadAllText(File.Exists(apart) ? apart : readme), folder);
        if ($"{front.Number:00}-{front.Slug}" != folder)
            throw new UsageException($"The front matter of '{folder}' says '{front.Number:00}-{front.Slug}'. Make the two agree.");
        return TaskRules.Mistake(front.Tasks) is { } mistake
            ? throw new UsageException($"The front matter of '{folder}' divides the points wrongly. {mistake}")
            : new Kata(front.Number, front.Slug, front);
    }

    private static FrontMatter ParseFrontMatter(string readme, string folder)
    {
        try
        {
            return FirstDocument(new Parser(new StringReader(readme)))
                ?? throw new UsageException($"The README of '{folder}' does not begin with front matter between two lines of '---'.");
        }
        catch (YamlException exception)
        {
            var reason = exception.InnerException?.Message ?? exception.Message;
            throw new UsageException($"The front matter of '{folder}' cannot be read, line {exception.Start.Line}: {reason}");
        }
    }

    /// <summary>
    /// To YAML, a README is two documents: the front matter, and a page that begins at the second '---' and is not read.
    /// Null if there are not two.
    /// </summary>
    private static FrontMatter? FirstDocument(Parser readme)
    {
        readme.Consume<StreamStart>();
        if (!readme.Accept<DocumentStart>(out var start) || start.IsImplicit)
            return null;
        var front = FrontMatterReader.Deserialize<FrontMatter>(readme);
        return readme.Accept<DocumentStart>(out _) ? front : null;
    }

    /// <summary>Front matter gives times in seconds.</summary>
    private sealed class Seconds : IYamlTypeConverter
    {
        public bool Accepts(Type type) => type == typeof(TimeSpan);

        public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
        {
            var text = parser.Consume<Scalar>();
            return double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds
                is > 0 and < MostSeconds
                ? TimeSpan.FromSeconds(seconds)
                : throw new YamlException(text.Start, text.End, $"'{text.Value}' is no time. Allowed: seconds above 0 and below "
                    + $"{MostSeconds}, as in '2'.");
        }

        public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException();
    }

    [GeneratedRegex(@"^\d\d-[a-z0-9-]+$")]
    private static partial Regex FolderName();
}
