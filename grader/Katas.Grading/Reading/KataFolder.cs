namespace Katas.Grading.Reading;

/// <summary>A folder whose name means a kata, with the entries in it.</summary>
/// <param name="Root">The folder it lies in, from the top; empty at the top.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Meaning">The kata it means.</param>
/// <param name="Entries">What is in it.</param>
internal sealed record KataFolder(string Root, string Name, KataFolderName Meaning, IReadOnlyList<FoundEntry> Entries)
{
    private const string Exercises = "exercises";

    /// <summary>Folders of the kit in which kata folders hold no answers.</summary>
    private static readonly string[] KitFolders = ["contracts", "tests", "solutions", "grader", "docs", "samples"];

    public string Path => Root.Length == 0 ? Name : $"{Root}/{Name}";

    /// <summary>How many names its path has.</summary>
    public int Depth => Path.Count(unit => unit == '/') + 1;

    /// <summary>Whether a path leads through a folder of the kit that holds no answers.</summary>
    public static bool IsKitFolder(string path) => path.Split('/').Intersect(KitFolders, StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Where an entry would lie below the exercises of the kit.</summary>
    public string PathInKit(FoundEntry entry) => string.Join('/', entry.Steps[Depth..].Prepend(Meaning.Kata));

    /// <summary>What was written in answer to the kata's interview question, if anything was. It is never a source file.</summary>
    public FoundEntry? Written => Entries.FirstOrDefault(entry => entry.Steps.Length == Depth + 1 && IsWritten(entry));

    /// <summary>Whether it lies in a folder <c>exercises</c>.</summary>
    public bool IsInExercises => Last(Root).Equals(Exercises, StringComparison.OrdinalIgnoreCase);

    /// <summary>Its source files, and what cannot be read and might have been one.</summary>
    public IEnumerable<FoundEntry> Sources
    {
        get
        {
            var written = Written;
            return Entries.Where(entry => (entry.IsSource || entry.RejectReason.Length > 0) && !ReferenceEquals(entry, written));
        }
    }

    /// <summary>Whether it is one of the kit's own, unless nothing else is there.</summary>
    public bool IsOfKit => IsKitFolder(Root);

    /// <summary>The folder that holds the exercises.</summary>
    public string AboveExercises => Root.Length == Exercises.Length ? "" : Root[..^(Exercises.Length + 1)];

    /// <summary>
    /// The kata folders of a listing, the outermost on each path; exact names win over forgiven ones. A folder without source files is
    /// none, and deeper than <see cref="PlannedFile.Deepest"/> folders none is looked for.
    /// </summary>
    public static IReadOnlyList<KataFolder> In(IReadOnlyList<FoundEntry> entries, IReadOnlyList<string> katas)
    {
        var found = entries.Select(entry => (Entry: entry, Place: Place(entry, katas))).Where(pair => pair.Place is not null)
            .GroupBy(pair => (pair.Place!.Value.Root, pair.Place.Value.Name, pair.Place.Value.Meaning), pair => pair.Entry)
            .Select(folder => new KataFolder(folder.Key.Root, folder.Key.Name, folder.Key.Meaning, [.. folder]));
        return [.. found.Where(folder => folder.Sources.Any())];
    }

    /// <summary>The candidates for answers: what lies in exercises wins over katas beside them and over the kit's own folders.</summary>
    public static IReadOnlyList<KataFolder> Candidates(IReadOnlyList<KataFolder> folders)
    {
        var besides = folders.Where(folder => folder.IsInExercises).Select(folder => folder.AboveExercises)
            .ToHashSet(StringComparer.Ordinal);
        KataFolder[] answers = [.. folders.Where(folder => !folder.IsOfKit && (folder.IsInExercises || !besides.Contains(folder.Root)))];
        return answers.Length > 0 ? answers : folders;
    }

    private static bool IsWritten(FoundEntry entry) => entry.Name.Equals(WrittenAnswer.FileName, StringComparison.OrdinalIgnoreCase);

    private static (string Root, string Name, KataFolderName Meaning)? Place(FoundEntry entry, IReadOnlyList<string> katas)
    {
        var folders = entry.IsFolder ? entry.Steps.Length : entry.Steps.Length - 1;
        (string, string, KataFolderName)? forgiven = null;
        for (var at = 0; at < Math.Min(folders, PlannedFile.Deepest + 1); at++)
        {
            if (KataFolderName.Read(entry.Steps[at], katas) is not { } meaning)
                continue;
            var place = (string.Join('/', entry.Steps[..at]), entry.Steps[at], meaning);
            if (meaning.IsExact)
                return place;
            forgiven ??= place;
        }
        return forgiven;
    }

    private static string Last(string path) => path[(path.LastIndexOf('/') + 1)..];
}
