using System.Globalization;
using Katas.Core.Kits;
using Katas.Core.Text;

namespace Katas.Learning.Serving;

/// <summary>
/// The state of the files that a check is made of, learners' answers excepted. It changes when the program or a suite is built anew, or a
/// README is edited.
/// </summary>
internal static class KitStamp
{
    public static string Of(KitPaths paths)
    {
        var files = paths.GradingFiles().Concat(Catalogue.FoldersIn(paths).Select(paths.Readme)).Select(file => new FileInfo(file));
        var states = files.Select(file => string.Create(
            CultureInfo.InvariantCulture, $"{file.FullName}:{(file.Exists ? file.Length : 0)}:{file.LastWriteTimeUtc.Ticks}"));
        return ContentHash.Of(string.Join('\n', states));
    }
}
