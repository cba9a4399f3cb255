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
        var katas = Catalogue.FoldersIn(paths);
        var pages = katas.Select(paths.Readme).Concat(katas.Select(kata => Path.Combine(paths.Root, KitPaths.FrontMatter(kata))));
        var files = paths.GradingFiles().Concat(pages).Select(file => new FileInfo(file));
        var states = files.Select(file => string.Create(
            CultureInfo.InvariantCulture, $"{file.FullName}:{(file.Exists ? file.Length : 0)}:{file.LastWriteTimeUtc.Ticks}"));
        return ContentHash.Of(string.Join('\n', states));
    }
}
