using Katas.Confinement;

namespace Katas.Sandboxing.Processes;

/// <summary>
/// Keeps the thread that asks and the worker's thread that answers on one core, from the first call of a test to its end. One of them
/// always waits for the other, and to wake a thread on another core costs as much as a short call. Between two tests the system may move
/// the thread that asks to a core that has less to do; the worker follows it.
/// </summary>
/// <param name="send">Sends the worker to a core.</param>
internal sealed class SharedCore(Action<int> send)
{
    private int workers = -1;
    private int staying; // the thread that does not leave its core; 0 for none

    /// <summary>Keeps this thread on its core until it leaves, and sends the worker there.</summary>
    public void Stay()
    {
        if (staying == Environment.CurrentManagedThreadId)
            return;
        staying = Environment.CurrentManagedThreadId;
        var here = ThreadCore.Now;
        ThreadCore.Stay(here);
        if (here == workers)
            return;
        workers = here;
        send(here);
    }

    /// <summary>Lets this thread run on any core again.</summary>
    public void Leave()
    {
        if (staying != Environment.CurrentManagedThreadId)
            return;
        staying = 0;
        ThreadCore.Leave();
    }
}
