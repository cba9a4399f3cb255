namespace Katas.Learning.Live;

/// <summary>How a session learns of changed files.</summary>
internal enum ChangeSource
{
    /// <summary>The system says so; in case it does not, there is a look every second.</summary>
    Events,

    /// <summary>A look every half second: for network drives and containers, whose systems say nothing.</summary>
    Polling,

    /// <summary>Only when the learner asks for a run.</summary>
    Manual,
}

/// <summary>
/// Says which katas have changed source files, or another answer to their interview question. An event of the system only wakes it; what
/// counts is what the files look like, so that no lost, late or repeated event matters.
/// </summary>
internal sealed class ExerciseFiles : IDisposable
{
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(6); // an editor that writes a file writes it at once
    private const int MostLooks = 20;

    private readonly string root;
    private readonly IReadOnlyList<string> folders;
    private readonly Action<string> changed;
    private readonly Action<string> answered;
    private readonly TimeSpan patience;
    private readonly AutoResetEvent woken = new(initialState: false);
    private readonly FileSystemWatcher? watcher;
    private readonly Thread thread;
    private volatile bool isOver;

    /// <param name="root">The exercises.</param>
    /// <param name="folders">The folders of the katas.</param>
    /// <param name="source">Events or polling.</param>
    /// <param name="changed">Called with the folder of a kata whose source files have changed.</param>
    /// <param name="answered">Called with the folder of a kata whose interview answer has changed.</param>
    public ExerciseFiles(
        string root, IReadOnlyList<string> folders, ChangeSource source, Action<string> changed, Action<string> answered)
    {
        (this.root, this.folders, this.changed, this.answered) = (root, folders, changed, answered);
        watcher = source == ChangeSource.Events ? TryWatch() : null;
        patience = TimeSpan.FromSeconds(watcher is null ? 0.5 : 1);
        var before = Look();
        thread = new Thread(() => Watch(before)) { IsBackground = true, Name = "exercise files" };
        thread.Start();
    }

    public void Dispose()
    {
        isOver = true;
        woken.Set();
        thread.Join();
        watcher?.Dispose();
        woken.Dispose();
    }

    private void Watch(Dictionary<string, FolderStamp> before)
    {
        while (!isOver)
        {
            woken.WaitOne(patience);
            var now = Settled(before);
            foreach (var folder in folders.Where(folder => now[folder].Sources != before[folder].Sources))
                changed(folder);
            foreach (var folder in folders.Where(folder => now[folder].Answer != before[folder].Answer))
                answered(folder);
            before = now;
        }
    }

    /// <summary>Looks until two looks agree, so that a half-written file is rarely read; if one is, the next look finds the rest.</summary>
    private Dictionary<string, FolderStamp> Settled(Dictionary<string, FolderStamp> before)
    {
        var now = Look();
        for (var look = 0; look < MostLooks && !Same(now, before); look++)
        {
            Thread.Sleep(Settling);
            (before, now) = (now, Look());
        }
        return now;
    }

    private bool Same(Dictionary<string, FolderStamp> one, Dictionary<string, FolderStamp> other) =>
        folders.All(folder => one[folder] == other[folder]);

    private Dictionary<string, FolderStamp> Look() =>
        folders.ToDictionary(folder => folder, folder => FolderStamp.Of(Path.Combine(root, folder)));

    /// <summary>Null where the system cannot watch: too many watches, a drive without events.</summary>
    private FileSystemWatcher? TryWatch()
    {
        try
        {
            var made = new FileSystemWatcher(root) { IncludeSubdirectories = true };
            made.Changed += (_, _) => woken.Set();
            made.Created += (_, _) => woken.Set();
            made.Deleted += (_, _) => woken.Set();
            made.Renamed += (_, _) => woken.Set();
            made.Error += (_, _) => woken.Set();
            made.EnableRaisingEvents = true;
            return made;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
