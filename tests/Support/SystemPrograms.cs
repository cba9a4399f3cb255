using NUnit.Framework;

/// <summary>
/// Finds the system's own programs (mkfifo, chown, bash) where PATH holds dotnet and git only. What PATH holds still comes first.
/// Outside of all namespaces, so that it runs before every test of a project.
/// </summary>
[SetUpFixture]
internal sealed class SystemPrograms
{
    private const string Folders = "/usr/bin:/bin";

    [OneTimeSetUp]
    public void AppendToPath()
    {
        if (!OperatingSystem.IsWindows())
            Environment.SetEnvironmentVariable("PATH", $"{Environment.GetEnvironmentVariable("PATH")}:{Folders}");
    }
}
