using System.IO.Compression;
using Katas.Core.Text;

namespace Katas.Courses.Gradebooks;

/// <summary>
/// Feedback files as Moodle takes them under 'Upload multiple feedback files in a zip': in a folder for each participant, called as Moodle
/// called the download (mod/assign/feedback/file/importziplib.php).
/// </summary>
public static class FeedbackArchive
{
    private const string Page = "katas.html";

    private static readonly DateTimeOffset Always = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero); // the same pages give the same bytes

    /// <summary>The folder of a submission in the archive, or null if its name is none that Moodle gives.</summary>
    public static string? FolderOf(string submission) =>
        UploadName.Read(submission) is { } upload && upload.Upload.Contains("_assignsubmission_", StringComparison.Ordinal) ? upload.Upload
        : null;

    /// <param name="pages">Folders with the page for each.</param>
    public static byte[] Of(IEnumerable<(string Folder, byte[] Page)> pages)
    {
        using var content = new MemoryStream();
        using (var zip = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (folder, page) in pages)
            {
                var entry = zip.CreateEntry($"{folder}/{Page}");
                entry.LastWriteTime = Always;
                using var stream = entry.Open();
                stream.Write(page);
            }
        }
        return content.ToArray();
    }
}
