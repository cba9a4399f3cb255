using System.Text;
using Katas.Grader.Kits;
using Katas.Wire;

namespace Katas.Grader.Reading;

/// <summary>
/// Reads <c>exercises/NN-slug/**/*.cs</c> of a folder (or <c>NN-slug/**/*.cs</c>, when it is such a folder itself).
/// Follows no link, opens nothing that is not an ordinary file, and never writes.
/// </summary>
internal sealed class SubmissionReader(Catalogue catalogue)
{
    private const int MostFiles = 64;
    private const int MostBytes = 256 << 10;
    private const int MostEntries = 10_000;
    private const int Deepest = 8;

    private const string Exercises = "exercises";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="UsageException">The folder does not exist or holds no kata.</exception>
    public Submission Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UsageException($"'{folder}' is not a folder. Name the folder that holds the submission.");
        if (new DirectoryInfo(Path.Combine(folder, Exercises)).LinkTarget is not null)
            throw new UsageException($"'{folder}' holds a link named '{Exercises}'. Only the folder itself can be graded: a link may lead to other people's answers.");
        var reading = new Reading(Root(folder));
        foreach (var kata in catalogue.Folders)
            reading.Add(kata);
        return reading.IsEmpty
            ? throw new UsageException($"'{folder}' holds no kata. A submission holds folders such as 'exercises/{catalogue.Katas[0].Folder}' with C# files in them.")
            : reading.ToSubmission(Visible(Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar))));
    }

    /// <summary>Whether a folder holds katas itself, and is not a folder of submissions.</summary>
    public bool IsSubmission(string folder) => catalogue.Folders.Any(kata => Directory.Exists(Path.Combine(Root(folder), kata)));

    private static string Root(string folder)
    {
        var exercises = Path.Combine(folder, Exercises);
        return Directory.Exists(exercises) ? exercises : folder;
    }

    /// <summary>A name may hold anything but a slash; in a report it must stay on its line.</summary>
    private static string Visible(string name) => string.Concat(name.Select(unit => char.IsControl(unit) ? '\uFFFD' : unit));

    /// <summary>One pass over one submission, with its budget of files and bytes.</summary>
    private sealed class Reading(string root)
    {
        private readonly Dictionary<string, IReadOnlyList<SourceFile>> katas = new(StringComparer.Ordinal);
        private readonly List<Unreadable> unreadable = [];
        private int entries;
        private int files;
        private long bytes;

        public bool IsEmpty => katas.Count == 0 && unreadable.Count == 0;

        public Submission ToSubmission(string name) => new(name, katas, unreadable);

        public void Add(string kata)
        {
            var folder = new DirectoryInfo(Path.Combine(root, kata));
            if (!folder.Exists)
                return;
            var sources = new List<SourceFile>();
            AddFolder(kata, folder, kata, sources);
            if (sources.Count > 0)
                katas[kata] = sources;
        }

        private void AddFolder(string kata, DirectoryInfo folder, string path, List<SourceFile> sources)
        {
            if (Obstacle(folder, path) is { } reason)
            {
                Refuse(kata, path, reason);
                return;
            }
            if (Entries(folder) is not { } inside)
                Refuse(kata, path, "cannot be read");
            else if ((entries += inside.Length) > MostEntries)
                Refuse(kata, path, $"brings the submission over its limit of {MostEntries} files and folders");
            else
                Array.ForEach(inside, entry => AddEntry(kata, entry, $"{path}/{Visible(entry.Name)}", sources));
        }

        /// <summary>In the order of their names; null where the folder does not let us in, or its name is no text.</summary>
        private static FileSystemInfo[]? Entries(DirectoryInfo folder)
        {
            try
            {
                return [.. folder.EnumerateFileSystemInfos().Take(MostEntries + 1).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }

        private static string? Obstacle(DirectoryInfo folder, string path)
        {
            if (folder.LinkTarget is not null)
                return "is a link; hand in the folder itself";
            return path.Count(c => c == '/') > Deepest ? $"lies more than {Deepest} folders deep" : null;
        }

        private void AddEntry(string kata, FileSystemInfo entry, string path, List<SourceFile> sources)
        {
            if (entry is DirectoryInfo folder)
                AddFolder(kata, folder, path, sources);
            else if (entry.Extension == ".cs")
                AddFile(kata, entry, path, sources);
        }

        private void AddFile(string kata, FileSystemInfo entry, string path, List<SourceFile> sources)
        {
            if (Take(entry, out var reason) is { } text)
                sources.Add(new SourceFile(path, text));
            else
                Refuse(kata, path, reason);
        }

        private string? Take(FileSystemInfo entry, out string reason)
        {
            reason = "";
            if (entry.LinkTarget is not null)
                reason = "is a link; hand in the file itself";
            else if (++files > MostFiles)
                reason = $"is one file too many; the limit is {MostFiles}";
            else if (!OrdinaryFile.TryRead(entry.FullName, MostBytes, out var content))
                reason = $"is not an ordinary file of at most {MostBytes >> 10} KiB";
            else if ((bytes += content.Length) > MostBytes)
                reason = $"brings the submission over its limit of {MostBytes >> 10} KiB";
            else
                return Decode(content, out reason);
            return null;
        }

        private static string? Decode(byte[] content, out string reason)
        {
            try
            {
                reason = "";
                var text = Strict.GetString(content);
                return text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
            }
            catch (DecoderFallbackException)
            {
                reason = "is not text in UTF-8; save it as UTF-8";
                return null;
            }
        }

        private void Refuse(string kata, string path, string reason) => unreadable.Add(new Unreadable(kata, path, reason));
    }
}
