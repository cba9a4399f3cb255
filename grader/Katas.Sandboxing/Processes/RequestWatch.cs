namespace Katas.Sandboxing.Processes;

/// <summary>
/// Measures one request after the other, and looks at the process every few milliseconds while it works on one. The looks go on between
/// two requests that follow each other: to stop and start them for each would cost more than a short request.
/// </summary>
internal sealed class RequestWatch : IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    private readonly Func<RequestTimer, ProcessExitKind?> check;
    private readonly Action<ProcessExitKind> stop;
    private readonly Timer timer;
    private readonly Lock gate = new();
    private RequestTimer? request;
    private bool isLooking;

    /// <param name="check">Says why a process should be stopped, from what its request has cost; null while it may go on.</param>
    /// <param name="stop">Stops it.</param>
    public RequestWatch(Func<RequestTimer, ProcessExitKind?> check, Action<ProcessExitKind> stop)
    {
        (this.check, this.stop) = (check, stop);
        timer = new Timer(_ => Look());
    }

    public void Begin(Deadline limit)
    {
        lock (gate)
        {
            request = new RequestTimer(limit, TimeProvider.System);
            if (isLooking)
                return;
            isLooking = true;
            timer.Change(Tick, Tick);
        }
    }

    /// <summary>Ends the request and returns its cost.</summary>
    public TimeUse End()
    {
        lock (gate)
        {
            var cost = request?.Cost ?? default;
            request = null;
            return cost;
        }
    }

    /// <summary>From now on the request costs nothing.</summary>
    public void Freeze()
    {
        lock (gate)
            request?.Freeze();
    }

    /// <summary>Charges all of it after all.</summary>
    public void Unfreeze()
    {
        lock (gate)
            request?.Unfreeze();
    }

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        lock (gate)
        {
            if (request is null)
            {
                isLooking = false;
                timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            }
            else if (check(request) is { } reason)
            {
                stop(reason);
            }
        }
    }
}
