namespace Benchmarks.Trees;

/// <summary>Folders of right answers, and edits that change them without making them wrong.</summary>
internal static class Answers
{
    /// <summary>A submission: the reference answers, each file edited so that no two submissions are equal.</summary>
    public static void WriteSubmission(KatasTree tree, string folder, int number)
    {
        var exercises = Path.Combine(folder, "exercises");
        Copy(tree.Solutions, exercises, "??-*");
        foreach (var kata in Directory.GetDirectories(exercises))
        {
            foreach (var (index, file) in Directory.GetFiles(kata, "*.cs").Index())
                File.AppendAllText(file, $"\ninternal static class EditOfFile{index} {{ public const int Submission = {number}; }}\n");
        }
    }

    /// <summary>Puts the right answer of a kata where a learner writes it, and returns its file.</summary>
    public static string Solve(KatasTree tree, int kata)
    {
        var folder = KatasTree.KataFolder(tree.Exercises, kata);
        Copy(KatasTree.KataFolder(tree.Solutions, kata), folder);
        return MainFile(folder);
    }

    /// <summary>A learner's edit: the file is another one afterwards, and compiles to something else.</summary>
    public static void Edit(string file)
    {
        const string Marker = "// edited at ";
        var text = File.ReadAllText(file);
        var end = text.IndexOf(Marker, StringComparison.Ordinal);
        var kept = end < 0 ? text.TrimEnd() + "\n\n" : text[..end];
        var now = DateTime.UtcNow.Ticks;
        File.WriteAllText(file, $"{kept}{Marker}{now}\ninternal static class Edited {{ public const long At = {now}; }}\n");
    }

    /// <summary>The file of a kata that answers its question; the other one breaks the naive approach.</summary>
    public static string MainFile(string kata) =>
        Directory.GetFiles(kata, "*.cs").Where(file => Path.GetFileName(file) != "BreakIt.cs").Order(StringComparer.Ordinal).First();

    /// <summary>Copies the folders that a pattern names.</summary>
    public static void Copy(string from, string to, string folders)
    {
        foreach (var folder in Directory.GetDirectories(from, folders))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
