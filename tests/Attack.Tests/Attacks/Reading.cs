using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Looking for what a learner must not see: hidden tests, secrets, other people, the grader.</summary>
internal static class Reading
{
    public static IEnumerable<Strike> Attacks =>
    [
        new("read a file by its path", Ends.Forbidden, "throw new InvalidOperationException(File.ReadAllText(\"$SECRET$\"));"),
        new("read the grader's environment", Ends.Forbidden,
            "throw new InvalidOperationException(File.ReadAllText(\"/proc/$HOST$/environ\"));"),
        new("read the grader's memory", Ends.Forbidden, "File.OpenRead(\"/proc/$HOST$/mem\");"),
        new("read the environment of the first process", Ends.Failed | Ends.Forbidden,
            "throw new InvalidOperationException(File.ReadAllText(\"/proc/1/environ\"));"),
        new("read its own environment", Ends.Failed,
            "throw new InvalidOperationException(string.Join(\",\", Environment.GetEnvironmentVariables().Values.Cast<string>()));"),
        new("read every command line", Ends.Failed | Ends.Forbidden,
            "throw new InvalidOperationException(string.Join(\",\", Directory.GetDirectories(\"/proc\").Where(p => File.Exists(p + "
                + "\"/cmdline\")).Select(p => File.ReadAllText(p + \"/cmdline\"))));"),
        new("read the mount table", Ends.Failed | Ends.Forbidden,
            "throw new InvalidOperationException(File.ReadAllText(\"/proc/self/mountinfo\"));"),
        new("search the whole disk", Ends.Failed, """
            var found = Directory.EnumerateFiles("/", "*",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    IgnoreInaccessible = true,
                    AttributesToSkip = FileAttributes.ReparsePoint,
                })
                .Where(file => !file.StartsWith("/proc/") && !file.StartsWith("/w/"))
                    .Count(file => file.Contains("Katas") || file.EndsWith(".verified.txt") || file.EndsWith(".sln"));
            throw new InvalidOperationException($"{found} found");
            """) { Says = "0 found" },
        new("list the users' homes", Ends.Forbidden,
            "throw new InvalidOperationException(string.Join(\",\", Directory.GetDirectories(\"/home\")));"),
        new("list the root's home", Ends.Forbidden,
            "throw new InvalidOperationException(string.Join(\",\", Directory.GetFiles(\"/root\")));"),
        new("look at open descriptors", Ends.Failed | Ends.Forbidden,
            "throw new InvalidOperationException(string.Join(\",\", Directory.GetFileSystemEntries(\"/proc/self/fd\").Select(f => new "
                + "FileInfo(f).LinkTarget)));"),
        new("find the test framework in memory", Ends.Failed,
            "throw new InvalidOperationException(AppDomain.CurrentDomain.GetAssemblies().Count(a => a.FullName!.Contains(\"nunit\") || "
                + "a.FullName.Contains(\"Hidden\")) + \" found\");") { Says = "0 found" },
        new("load the hidden suite", Ends.Forbidden, "System.Reflection.Assembly.LoadFrom(\"/w/suites/Katas.Hidden.dll\");"),
        new("ask who calls", Ends.Failed,
            "throw new InvalidOperationException(new System.Diagnostics.StackTrace().ToString().Contains(\"Test\") ? \"seen\" : "
                + "\"unseen\");") { Says = "unseen" },
        new("find diagnostic sockets", Ends.Failed | Ends.Forbidden,
            "throw new InvalidOperationException(Directory.GetFileSystemEntries(\"/tmp\").Length + \" found\");") { Says = "0 found" },
        new("read the password file", Ends.Failed | Ends.Forbidden,
            "throw new InvalidOperationException(File.ReadAllLines(\"/etc/passwd\").Length + \" users\");") { Says = "1 users" },
    ];
}
