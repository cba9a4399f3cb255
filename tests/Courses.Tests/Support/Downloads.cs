using System.Globalization;
using System.Text;
using Tests.Support;

namespace Courses.Tests.Support;

/// <summary>Where a class of downloads is written to, and the answers it holds.</summary>
/// <param name="Class">The folder of the class.</param>
/// <param name="Number">A number that no other download has.</param>
/// <param name="Files">The answer files, by their paths in the kit.</param>
internal sealed record Upload(TemporaryFolder Class, int Number, IReadOnlyDictionary<string, byte[]> Files)
{
    public string Id => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The files below a folder.</summary>
    public IEnumerable<(string Path, byte[] Content)> Below(string folder) => Files.Select(file => (folder + file.Key, file.Value));

    /// <summary>The files without their folders.</summary>
    public IEnumerable<(string Path, byte[] Content)> Flat(string prefix) =>
        Files.Select(file => (prefix + Path.GetFileName(file.Key), file.Value));

    public void Folder(IEnumerable<(string Path, byte[] Content)> files)
    {
        foreach (var (path, content) in files)
            Class.Write(path, content);
    }

    public void Zip(string name, IEnumerable<(string Path, byte[] Content)> files) => Class.Write(name, Zipped(files));

    public static byte[] Zipped(IEnumerable<(string Path, byte[] Content)> files) => Zips.Build(zip =>
    {
        foreach (var (path, content) in files)
            Zips.Add(zip, path, content);
    });
}

/// <summary>
/// A way in which submissions arrive: what it writes, and the name of the row it gives. Learning platforms, archive programs, editors,
/// habits.
/// </summary>
internal sealed partial record Shape(Func<Upload, string> Row, Action<Upload> Write)
{
    private const string Stamp = "2026-03-01-10-00-00";

    private static readonly byte[] Noise = [0, 5, 22, 7, 0, 2, 0, 0];

    private static readonly (string Path,
        byte[] Content)[] MacFiles = [("__MACOSX/exercises/00-warm-up/._WarmUp.cs", Noise), (".DS_Store", Noise)];

    private static readonly (string Path, byte[] Content)[] EditorFiles =
    [
        ("bin/Debug/net10.0/ref/x.cs", Noise), ("obj/Debug/WarmUp.GlobalUsings.g.cs", "class G;"u8.ToArray()), (".vs/x/v17/.suo", Noise),
        (".idea/x.cs", Noise),
        ("Properties/AssemblyInfo.cs", "[assembly: System.Reflection.AssemblyTitle(\"x\")]"u8.ToArray()), ("._WarmUp.cs", Noise),
        (".#WarmUp.cs", Noise),
        ("WarmUp_BACKUP_12.cs", "<<<<<<<"u8.ToArray()), ("WarmUp.cs~", Noise), ("WarmUp.csproj", "<Project />"u8.ToArray()),
        ("WarmUpTests.cs", "using NUnit;"u8.ToArray()),
    ];

    private static readonly (string Path, byte[] Content)[] Kit =
    [
        (".git/config", Noise), (".git/objects/ab/cd.cs", Noise), ("tests/Katas.Tests/00-warm-up/WarmUpTests.cs",
        "using NUnit;"u8.ToArray()),
        ("exercises/contracts/00-warm-up/IWarmUp.cs", "namespace Katas.Kata00; interface IWarmUp;"u8.ToArray()),
        ("exercises/Exercises.csproj", "<Project />"u8.ToArray()),
        ("artifacts/bin/x/X.cs", Noise), ("tool/katas.dll", new byte[1 << 20]), ("README.md", "# Katas"u8.ToArray()),
    ];

    /// <summary>Every shape that is read.</summary>
    public static IReadOnlyList<Shape> Read { get; } =
    [
        new(up => $"plain-{up.Id}", up => up.Folder(up.Below($"plain-{up.Id}/exercises/"))),
        new(up => $"katas-{up.Id}", up => up.Folder(up.Below($"katas-{up.Id}/"))),
        new(up => $"deep-{up.Id}", up => up.Folder(up.Below($"deep-{up.Id}/a/b/c/exercises/"))),
        new(up => $"loose-{up.Id}", up => up.Folder(up.Flat($"loose-{up.Id}/"))),
        new(up => $"under_score-{up.Id}", up => up.Folder(Renamed(up, $"under_score-{up.Id}/exercises/", "00_warm_up"))),
        new(up => $"number-{up.Id}", up => up.Folder(Renamed(up, $"number-{up.Id}/exercises/", "Kata 00"))),
        new(up => $"second-{up.Id}", up => up.Zip($"second-{up.Id}.zip", Renamed(up, "exercises/", "00-warm-up (1)"))),
        new(up => $"zip-{up.Id}", up => up.Zip($"zip-{up.Id}.zip", up.Below("exercises/"))),
        new(up => $"github-{up.Id}", up => up.Zip($"github-{up.Id}.zip", Moved(up.Below("exercises/").Concat(Kit), "katas-main/"))),
        new(up => $"kit-{up.Id}", up => up.Folder(Moved(up.Below("exercises/").Concat(Kit), $"kit-{up.Id}/"))),
        new(up => $"levels-{up.Id}", up =>
            up.Zip($"levels-{up.Id}.zip", Moved(up.Below("exercises/").Concat(Kit), "me/katas-main/katas-main/"))),
        new(up => $"mac-{up.Id}", up => up.Zip($"mac-{up.Id}.zip", up.Below("exercises/").Concat(MacFiles))),
        new(up => $"powershell-{up.Id}", up =>
            up.Zip($"powershell-{up.Id}.zip", up.Below("exercises/").Select(file => (file.Path.Replace('/', '\\'), file.Content)))),
        new(up => $"studio-{up.Id}", up =>
            up.Folder(up.Below($"studio-{up.Id}/exercises/").Concat(Moved(EditorFiles, $"studio-{up.Id}/exercises/00-warm-up/")))),
        new(up => $"tar-{up.Id}", up =>
            up.Class.Write($"tar-{up.Id}.tar.gz",
                Tars.Packed([.. up.Below("exercises/").Select(file => (file.Path, Encoding.UTF8.GetString(file.Content)))]))),
        new(up => $"zipzip-{up.Id}", up => up.Zip($"zipzip-{up.Id}.zip", [("katas.zip", Upload.Zipped(up.Below("exercises/")))])),
        new(up => $"wide-{up.Id}", up => up.Folder(Recoded(up, $"wide-{up.Id}/exercises/", Encoding.Unicode))),
        new(up => $"western-{up.Id}", up => up.Folder(Recoded(up, $"western-{up.Id}/exercises/", Encoding.Latin1))),
        new(up => $"Ada L. {up.Id}_{up.Id}_assignsubmission_file_", up =>
            up.Folder([($"Ada L. {up.Id}_{up.Id}_assignsubmission_file_/katas.zip", Upload.Zipped(up.Below("exercises/")))])),
        new(up => $"Bo_{up.Id}_assignsubmission_file_katas", up =>
            up.Zip($"Bo_{up.Id}_assignsubmission_file_katas.zip", up.Below("exercises/"))),
        new(up => $"Cy_{up.Id}_assignsubmission_file", up => up.Folder(up.Flat($"Cy_{up.Id}_assignsubmission_file_"))),
        new(up => $"moodle_{up.Id}_assignsubmission_file", up =>
            up.Folder([.. up.Below($"moodle_{up.Id}_assignsubmission_file/exercises/"),
                ($"moodle_{up.Id}_assignsubmission_onlinetext/onlinetext.html", Noise)])),
        new(up => $"canvas_{up.Id}_5{up.Id}_katas", up => up.Zip($"canvas_{up.Id}_5{up.Id}_katas.zip", up.Below("exercises/"))),
        new(up => $"canvas_LATE_{up.Id}_5{up.Id}_katas-1", up =>
            up.Zip($"canvas_LATE_{up.Id}_5{up.Id}_katas-1.zip", up.Below("exercises/"))),
        new(up => $"canvas_{up.Id}", up => up.Folder(up.Flat($"canvas_{up.Id}_7_"))),
        new(up => $"Katas_bb{up.Id}_attempt_{Stamp}_katas",
            up => { up.Zip($"Katas_bb{up.Id}_attempt_{Stamp}_katas.zip", up.Below("exercises/")); Note(up, "bb"); }),
        new(up => $"Katas_flat{up.Id}_attempt_{Stamp}",
            up => { up.Folder(up.Flat($"Katas_flat{up.Id}_attempt_{Stamp}_")); Note(up, "flat"); }),
        new(up => $"{up.Id}-77 - Di Di - Mar 1, 2026 1000 AM", up => up.Folder(up.Flat($"{up.Id}-77 - Di Di - Mar 1, 2026 1000 AM - "))),
        new(up => $"{up.Id}-78 - Ed Ed - Mar 1, 2026 1000 AM", up => up.Folder(up.Flat($"{up.Id}-78 - Ed Ed - Mar 1, 2026 1000 AM/"))),
        new(up => $"submission_{up.Id}", up =>
            up.Folder([.. up.Flat($"submission_{up.Id}/"), ($"submission_{up.Id}/metadata.yml", Noise)])),
        .. Habits,
    ];

    private static IEnumerable<(string Path, byte[] Content)> Moved(IEnumerable<(string Path, byte[] Content)> files, string folder) =>
        files.Select(file => (folder + file.Path, file.Content));

    private static IEnumerable<(string Path, byte[] Content)> Renamed(Upload up, string folder, string kata) =>
        up.Below(folder).Select(file => (file.Path.Replace("00-warm-up", kata, StringComparison.Ordinal), file.Content));

    private static IEnumerable<(string Path, byte[] Content)> Recoded(Upload up, string folder, Encoding encoding) =>
        up.Below(folder).Select(file => (file.Path, (byte[])[.. encoding is UTF32Encoding ? encoding.GetPreamble() : [],
            .. encoding.GetBytes("// größer\n" + Encoding.UTF8.GetString(file.Content).Replace("—", "-", StringComparison.Ordinal))]));

    private static void Note(Upload up, string user) => up.Class.Write($"Katas_{user}{up.Id}_attempt_{Stamp}.txt", "Name: somebody");
}
