using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Katas.Learning.Watching;

namespace Katas.Learning.Web;

/// <summary>
/// The states of a session for every open page. A page that is slow misses states in between; it always gets the last.
/// </summary>
/// <param name="start">The state before anything has happened.</param>
internal sealed class StateFeed(WatchState start)
{
    private readonly List<Channel<WatchState>> readers = [];
    private readonly Lock gate = new();
    private bool isOver;

    public WatchState Latest { get; private set; } = start;

    /// <summary>Hands a state to every page.</summary>
    public void Publish(WatchState state)
    {
        lock (gate)
        {
            if (state == Latest)
                return;
            Latest = state;
            readers.ForEach(reader => reader.Writer.TryWrite(state));
        }
    }

    /// <summary>Ends what every page reads.</summary>
    public void End()
    {
        lock (gate)
        {
            isOver = true;
            readers.ForEach(reader => reader.Writer.TryComplete());
        }
    }

    /// <summary>The state now and those that follow, until the session is over.</summary>
    public async IAsyncEnumerable<WatchState> Read([EnumeratorCancellation] CancellationToken cancelled)
    {
        var reader = Open();
        try
        {
            await foreach (var state in reader.Reader.ReadAllAsync(cancelled))
                yield return state;
        }
        finally
        {
            lock (gate)
                readers.Remove(reader);
        }
    }

    private Channel<WatchState> Open()
    {
        var reader = Channel.CreateBounded<WatchState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
        {
            reader.Writer.TryWrite(Latest);
            readers.Add(reader);
            if (isOver)
                reader.Writer.TryComplete();
        }
        return reader;
    }
}
