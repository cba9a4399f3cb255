using System.Formats.Tar;
using System.Text;
using Tests.Support;

namespace Courses.Tests.Support;

/// <content>What cloud drives, archive programs, languages and habits make of a submission.</content>
internal sealed partial record Shape
{
    private static readonly (string Path, byte[] Content)[] SystemFiles =
        [(".DS_Store", Noise), ("Thumbs.db", Noise), ("desktop.ini", Noise), ("report.pdf", Noise)];

    private static IEnumerable<Shape> Habits =>
    [
        new(up => $"OneDrive_2026-03-01-{up.Id}", up => up.Zip($"OneDrive_2026-03-01-{up.Id}.zip", up.Below("Abgabe/exercises/"))),
        new(up => $"katas-20260301T101010Z-001-{up.Id}", up =>
            up.Zip($"katas-20260301T101010Z-001-{up.Id}.zip", up.Below("katas/exercises/"))),
        new(up => $"week1-alice{up.Id}", up =>
            up.Folder([.. up.Below($"week1-alice{up.Id}/exercises/"), ($"week1-alice{up.Id}/.github/workflows/classroom.yml", Noise)])),
        new(up => $"commit-{up.Id}", up => up.Zip($"commit-{up.Id}.zip", up.Below("course-week1-alice-0a1b2c3d/exercises/"))),
        new(up => $"triple-{up.Id}", up => up.Zip($"triple-{up.Id}.zip",
            [("a.zip", Upload.Zipped([("b.zip", Upload.Zipped(up.Below("exercises/")))]))])),
        new(up => $"beside-{up.Id}", up => up.Folder(
            Moved([("katas.zip", Upload.Zipped(up.Below("exercises/"))), .. SystemFiles], $"beside-{up.Id}/"))),
        new(up => $"copy-{up.Id} (1)", up => up.Zip($"copy-{up.Id} (1).zip", up.Below("exercises/"))),
        new(up => $"dots-{up.Id}", up => up.Class.Write($"dots-{up.Id}.tgz", Tars.Packed(tar => Dotted(tar, up)))),
        new(up => $"decomposed-{up.Id}", up => up.Folder(up.Below($"decomposed-{up.Id}/U\u0308bung/exercises/"))),
        new(up => $"E\u0301va-{up.Id}", up => up.Zip($"E\u0301va-{up.Id}.zip", up.Below("U\u0308bung/exercises/"))),
        new(up => $"dos-{up.Id}", up => up.Class.Write($"dos-{up.Id}.zip", Dos(up))),
        new(up => $"src-{up.Id}", up => up.Folder(up.Below($"src-{up.Id}/src/"))),
        new(up => $"renamed-{up.Id}", up => up.Folder(up.Below($"renamed-{up.Id}/my answers/"))),
        new(up => $"case-{up.Id}", up => up.Folder(Renamed(up, $"case-{up.Id}/EXERCISES/", "00 - Warm-up"))),
        new(up => $"flattened-{up.Id}", up => up.Folder(up.Flat($"flattened-{up.Id}/00-warm-up_"))),
        new(up => $"own-{up.Id}", up => up.Folder(up.Flat($"own-{up.Id}/First homework/"))),
        new(up => $"empty-file-{up.Id}", up => up.Folder(
            [.. up.Below($"empty-file-{up.Id}/exercises/"), ($"empty-file-{up.Id}/exercises/00-warm-up/Notes.cs", [])])),
        new(up => new string('n', 190) + up.Id, up => up.Folder(up.Below(new string('n', 190) + up.Id + "/"))),
        new(up => $"utf32-{up.Id}", up => up.Folder(Recoded(up, $"utf32-{up.Id}/exercises/", new UTF32Encoding(false, true)))),
        new(up => $"UPPER-{up.Id}", up => up.Zip($"UPPER-{up.Id}.ZIP", up.Below("exercises/"))),
    ];

    /// <summary>Names as 'tar -C folder .' writes them.</summary>
    private static void Dotted(TarWriter tar, Upload up)
    {
        tar.WriteEntry(new UstarTarEntry(TarEntryType.Directory, "./"));
        foreach (var (path, content) in up.Below("./exercises/"))
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(content) });
    }

    /// <summary>Names in the code page of DOS and no word of it, as Windows writes them: 0x9A is Ü there.</summary>
    private static byte[] Dos(Upload up)
    {
        var zip = Upload.Zipped(up.Below("Xbung/exercises/"));
        for (var at = zip.AsSpan().IndexOf("Xbung"u8); at >= 0;)
        {
            zip[at] = 0x9A;
            var next = zip.AsSpan(at).IndexOf("Xbung"u8);
            at = next < 0 ? -1 : at + next;
        }
        return zip;
    }
}
