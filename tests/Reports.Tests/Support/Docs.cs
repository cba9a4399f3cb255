namespace Reports.Tests.Support;

/// <summary>Files of the kit's docs folder, found from the folder the tests run in.</summary>
internal static class Docs
{
    public static string Read(string file) => File.ReadAllText(Path.Combine(Folder(new DirectoryInfo(AppContext.BaseDirectory)), file)).ReplaceLineEndings("\n");

    private static string Folder(DirectoryInfo start) => File.Exists(Path.Combine(start.FullName, "Katas.sln"))
        ? Path.Combine(start.FullName, "docs")
        : Folder(start.Parent ?? throw new InvalidOperationException("The tests do not run inside the kit."));
}
