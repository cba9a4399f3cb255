using System.Text;
using Katas.Core;
using Katas.Core.Files;
using Katas.Reports.Pages;

namespace Katas.Learning.Pictures;

/// <summary>The page of a picture, <c>.katas/pictures/</c> in the kit: one file with everything in it.</summary>
internal static class PictureFile
{
    private const string Folder = ".katas/pictures";

    /// <summary>Writes the page. Returns where it is in the kit.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static string Write(string root, string kata, DrawnPicture picture)
    {
        var file = $"{Folder}/{kata}.html";
        var page = PageRenderer.Render<PicturePage>((nameof(PicturePage.Picture), picture));
        try
        {
            Directory.CreateDirectory(Path.Combine(root, Folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{Folder}' cannot be made: {exception.Message}");
        }
        return AtomicFile.TryWrite(Path.Combine(root, file), Encoding.UTF8.GetBytes(page)) is { } reason
            ? throw new UsageException($"'{file}' cannot be written: {reason}")
            : file;
    }
}
