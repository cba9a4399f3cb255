using System.Text;
using System.Text.RegularExpressions;
using Katas.Core.Kits;

namespace Katas.Maintenance.Exporting;

/// <summary>
/// A kata's README as learners get it: the page, and its front matter in a file of the kit's own, because many programs would show it
/// as text at the top of the page.
/// </summary>
internal static partial class KataReadme
{
    /// <summary>The page and the front matter of a README.</summary>
    public static IEnumerable<KitFile> Divided(KitFile readme, string kata)
    {
        var text = Encoding.UTF8.GetString(readme.Content).ReplaceLineEndings("\n");
        var end = Catalogue.LengthOfFrontMatter(text);
        return
        [
            readme with { Content = Encoding.UTF8.GetBytes(text[end..].TrimStart('\n')) },
            new KitFile(KitPaths.FrontMatter(kata), Encoding.UTF8.GetBytes(WithoutTraps(text[..end]) + '\n')),
        ];
    }

    /// <summary>The front matter names the module's traps, which would tell a learner where to look.</summary>
    private static string WithoutTraps(string front) => Traps().Replace(front, "traps: []", 1);

    [GeneratedRegex(@"^traps: \[.*\]$", RegexOptions.Multiline)]
    private static partial Regex Traps();
}
