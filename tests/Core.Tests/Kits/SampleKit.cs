using Katas.Core.Kits;
using Tests.Support;

namespace Core.Tests.Kits;

/// <summary>A kit of katas that have nothing but a README, each with the front matter of a real one.</summary>
internal sealed class SampleKit : IDisposable
{
    private static readonly string Readme = Repository.Read("exercises", "00-warm-up", "README.md");

    private readonly TemporaryFolder folder = new();

    public KitPaths Paths => new(folder.Path, "");

    public void Add(string kataFolder) =>
        Add(kataFolder, int.Parse(kataFolder[..2], System.Globalization.CultureInfo.InvariantCulture), kataFolder[3..]);

    /// <summary>A kata whose README says another name than its folder may.</summary>
    public void Add(string kataFolder, int number, string slug) => folder.Write($"exercises/{kataFolder}/README.md", Readme
        .Replace("number: 0\n", $"number: {number}\n", StringComparison.Ordinal)
        .Replace("slug: warm-up\n", $"slug: {slug}\n", StringComparison.Ordinal));

    /// <summary>Takes the front matter out of a README and puts it where an exported kit has it.</summary>
    public void Divide(string kataFolder)
    {
        var parts = File.ReadAllText(Paths.Readme(kataFolder)).Split("\n---\n", 2);
        folder.Write(KitPaths.FrontMatter(kataFolder), $"{parts[0]}\n---\n");
        folder.Write($"exercises/{kataFolder}/README.md", parts[1].TrimStart());
    }

    public void AddFolder(string name) => Directory.CreateDirectory(Path.Combine(folder.Path, "exercises", name));

    public void Dispose() => folder.Dispose();
}
