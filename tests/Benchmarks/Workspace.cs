using Benchmarks.Measuring;
using Benchmarks.Trees;

namespace Benchmarks;

/// <summary>What scenarios share: a temporary folder, built trees, the peer's projects. Each is made when it is first needed.</summary>
internal sealed class Workspace(BenchmarkOptions options, Repository repository) : IDisposable
{
    private const string PackedName = "now, packed";

    private readonly Lazy<string> folder = new(() => Directory.CreateTempSubdirectory("katas-benchmark-").FullName);
    private readonly Dictionary<string, KatasTree> trees = new(StringComparer.Ordinal);
    private PeerSolution? peer;
    private int folders;

    public BenchmarkOptions Options => options;

    /// <summary>The commit the benchmark was started from.</summary>
    public string Head { get; } = repository.CommitOf("HEAD");

    /// <summary>The commit that is measured beside it.</summary>
    public string Baseline { get; } = repository.CommitOf(options.Baseline);

    /// <summary>The load averages of the machine before anything was measured.</summary>
    public string Load { get; } = string.Join(", ", File.ReadAllText("/proc/loadavg").Split(' ').Take(3));

    /// <summary>The versions that this run needed.</summary>
    public IReadOnlyCollection<KatasTree> BuiltTrees => trees.Values;

    /// <summary>The commit the benchmark itself was started from.</summary>
    public KatasTree Now => Tree("now");

    /// <summary>The commit it is compared with.</summary>
    public KatasTree Before => Tree("before");

    /// <summary>The commit the benchmark was started from, with the program that <c>katas pack</c> makes of it.</summary>
    public KatasTree Packed => trees.TryGetValue(PackedName, out var known) ? known : Pack();

    /// <summary>The peer's projects for one submission, built once with build servers that stay.</summary>
    public PeerSolution Peer => peer ??= BuildPeer();

    public void Tell(string line) => Console.Error.WriteLine($"{DateTime.Now:HH:mm:ss} {line}");

    /// <summary>A name for a folder that does not exist yet.</summary>
    public string NewFolder(string name) => Path.Combine(folder.Value, $"{++folders:000}-{name}");

    /// <summary>A clone of a version ("now" or "before") in which nothing has been built.</summary>
    public KatasTree Clone(string version) =>
        KatasTree.CloneOf(repository.Folder, CommitOf(version), version, NewFolder(version));

    /// <summary>Keeps a clone that has been built, so that no other scenario has to build one; removes a second one.</summary>
    public void KeepOrRemove(KatasTree built)
    {
        if (!trees.TryAdd(built.Name, built))
            Directory.Delete(built.Folder, recursive: true);
    }

    /// <summary>A class of right submissions, all different, for the suites of a version.</summary>
    public string WriteClass(KatasTree tree, int submissions)
    {
        var target = NewFolder($"class-of-{submissions}");
        for (var number = 1; number <= submissions; number++)
            Answers.WriteSubmission(tree, Path.Combine(target, $"learner-{number:0000}"), number);
        return target;
    }

    /// <summary>Build servers are ready when they have built something like what is measured.</summary>
    public void WarmServers() => _ = Peer;

    /// <summary>Stops what still runs, build servers above all, and removes the folder.</summary>
    public void Dispose()
    {
        ProcessTable.StopAllBelow();
        ControlGroup.Leave();
        if (folder.IsValueCreated)
            Directory.Delete(folder.Value, recursive: true);
    }

    private KatasTree Tree(string version, string suffix = "")
    {
        if (trees.TryGetValue(version, out var known))
            return known;
        var kept = options.Trees is null ? null : Path.GetFullPath(Path.Combine(options.Trees, CommitOf(version) + suffix));
        var tree = kept is not null && Directory.Exists(kept)
            ? new KatasTree(version, CommitOf(version), kept)
            : KatasTree.CloneOf(repository.Folder, CommitOf(version), version, kept ?? NewFolder(version));
        Tell($"building {tree.Name} ({tree.Commit})");
        Measure.Prepare(tree.Katas("--help"));
        trees.Add(version, tree);
        return tree;
    }

    private KatasTree Pack()
    {
        var tree = Tree(PackedName, "-packed");
        if (!Directory.Exists(Path.Combine(tree.Folder, "artifacts", "packed")))
            Measure.Prepare(tree.Katas("pack"));
        return tree;
    }

    private string CommitOf(string version) => version == "before" ? Baseline : Head;

    private PeerSolution BuildPeer()
    {
        var solution = PeerSolution.Write(Now, NewFolder("peer"), submissions: 1);
        Tell("building the peer's projects");
        Measure.Prepare(solution.Test() with { Variables = Command.WithServers });
        return solution;
    }
}
