using Katas.Core.Verdicts;

namespace Katas.Grading.Reading;

/// <summary>What is found outside of the katas: it is listed, and where it holds C#, its author is told where it should lie.</summary>
internal sealed class UncountedFiles(IReadOnlyList<KataFolder> chosen, IReadOnlyList<string> katas, IReadOnlyList<ExpectedClass> expected)
{
    private const int MostBytes = 256 << 10;
    private const int MostSources = 32;
    private const string NotSource = "not a C# file";
    private const string Misnamed = "not a C# file: let its name end with '.cs'";
    private const string Outside = "outside the katas' folders";

    private static readonly string[] KitFiles =
    [
        "README.md", "picture.svg", "Exercises.csproj", "Directory.Build.props", "Directory.Packages.props", "packages.lock.json",
        "Katas.sln", "global.json", "nuget.config", "LICENSE",
    ];

    private readonly Dictionary<FoundEntry, KataFolder> inKata =
        chosen.SelectMany(folder => folder.Entries.Select(entry => (entry, folder)))
        .ToDictionary(pair => pair.entry, pair => pair.folder, (IEqualityComparer<FoundEntry>)ReferenceEqualityComparer.Instance);

    private readonly HashSet<string> above = [.. chosen.SelectMany(folder => Above(folder.Root)), ""];

    public Uncounted In(IEnumerable<FoundEntry> rest)
    {
        var places = rest.GroupBy(Place).ToArray();
        return new Uncounted(
            [.. places.Select(place => new NotCounted(place.Key, IsOfKit(place.Key) ? NotCounted.OfKit : Reason(place)))],
            [.. places.Select(place => Remark(place.Key, [.. place.Where(entry => entry.IsSource)])).OfType<Remark>()],
            [.. places.Where(place => !IsOfKit(place.Key)).SelectMany(place => place).Where(entry => entry.IsSource).Take(MostSources)]);
    }

    private static string Reason(IEnumerable<FoundEntry> entries) => entries.ToArray() switch
    {
        [{ RejectReason: { Length: > 0 } reason }] => reason,
        var several when several.Any(entry => entry.IsSource || entry.IsFolder) => Outside,
        var several when several.Any(entry => entry.Path.EndsWith(".cs.txt", StringComparison.OrdinalIgnoreCase)) => Misnamed,
        _ => NotSource,
    };

    /// <summary>The outermost folder that holds no kata; in katas, the same name in all of them.</summary>
    private string Place(FoundEntry entry)
    {
        if (inKata.TryGetValue(entry, out var kata))
            return chosen.Count == 1 ? entry.Path : string.Join('/', [.. Parts(kata.Root), "*", .. entry.Steps[kata.Depth..]]);
        var exercises = Array.FindIndex(entry.Steps, IsExercises);
        for (var depth = 1; depth < entry.Steps.Length; depth++)
        {
            var folder = string.Join('/', entry.Steps[..depth]);
            var leadsToExercises = chosen.Count == 0 && depth <= exercises + 1;
            if (!above.Contains(folder) && !leadsToExercises)
                return folder + "/";
        }
        return entry.Path;
    }

    private Remark? Remark(string place, FoundEntry[] sources)
    {
        var steps = place.TrimEnd('/').Split('/');
        if (sources.Length == 0 || IsOfKit(place))
            return null;
        if (place.EndsWith('/') && steps.Length > 1 && IsExercises(steps[^2]) && KataFolderName.Nearest(steps[^1], katas) is { } near)
        {
            return new Remark("", $"Found '{place.TrimEnd('/')}', which is no kata; expected "
                + $"'{string.Join('/', [.. steps[..^1], near])}'.");
        }
        return Declared(sources) is { } answer
            ? new Remark(answer.Kata, $"Found '{place.TrimEnd('/')}', which is in no kata's folder; '{answer.Name}' is expected in "
                + $"'exercises/{answer.Kata}'.")
            : new Remark("", $"Found '{place.TrimEnd('/')}', which is no kata; only files in the katas' own folders count.");
    }

    /// <summary>What every kit holds besides answers; a learner may have submitted all of it.</summary>
    private static bool IsOfKit(string place) =>
        KataFolder.IsKitFolder(place) || KitFiles.Contains(place.Split('/')[^1], StringComparer.OrdinalIgnoreCase);

    private ExpectedClass? Declared(FoundEntry[] sources) => sources.Take(3).Where(entry => entry.RejectReason.Length == 0)
        .Select(entry => SourceText.Read(entry.Read(MostBytes).Bytes)).OfType<SourceText>()
        .SelectMany(text => SourceOutline.Of(text.Text).Answers(expected)).FirstOrDefault();

    private static bool IsExercises(string name) => name.Equals("exercises", StringComparison.OrdinalIgnoreCase);

    private static string[] Parts(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Above(string root)
    {
        for (var path = root; path.Length > 0; path = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "")
            yield return path;
    }
}

/// <summary>What is in no kata.</summary>
/// <param name="NotCounted">All of it.</param>
/// <param name="Remarks">What its author should know.</param>
/// <param name="Sources">C# files among it.</param>
internal sealed record Uncounted(IReadOnlyList<NotCounted> NotCounted, IReadOnlyList<Remark> Remarks, IReadOnlyList<FoundEntry> Sources);
