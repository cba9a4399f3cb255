namespace Tests.Support;

/// <summary>A small class with everything in it that can come: right, wrong, broken, archived, oddly named and not there.</summary>
internal static class MadeUpClass
{
    public const string OddName = "éva \"the\nbrave\" & co";

    /// <summary>Names in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["ada", "ben", "cem", "cem.zip", "dora", "empty", OddName];

    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        using var right = WarmUpSubmission.Right();
        using var wrong =
            WarmUpSubmission.WithSoftmax(
                "Console.WriteLine(\"seen \" + scores.Length); return [.. scores.Select(score => Math.Exp(score) / "
                    + "scores.Sum(Math.Exp))];");
        Copy(right, folder, "ada");
        Copy(wrong, folder, "ben");
        folder.Write("cem/exercises/00-warm-up/WarmUp.cs", "not C# at all");
        folder.Write("cem.zip", Zips.OfFolder(wrong.Path, "cem-main/"));
        folder.Write("dora.zip", Zips.OfFolder(right.Path));
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));
        Copy(right, folder, OddName);
        return folder;
    }

    private static void Copy(TemporaryFolder submission, TemporaryFolder folder, string name)
    {
        foreach (var file in Directory.EnumerateFiles(submission.Path, "*", SearchOption.AllDirectories))
            folder.Write(Path.Combine(name, Path.GetRelativePath(submission.Path, file)), File.ReadAllBytes(file));
    }
}
