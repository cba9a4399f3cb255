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
    private int coreOfWorker = -1; // none yet
    private int stayingThread; // 0 for none

    /// <summary>Keeps this thread on its core until it leaves, and sends the worker there.</summary>
    public void Stay()
    {
        if (stayingThread == Environment.CurrentManagedThreadId)
            return;
        stayingThread = Environment.CurrentManagedThreadId;
        var here = ThreadCore.Now;
        ThreadCore.Stay(here);
        if (here == coreOfWorker)
            return;
        coreOfWorker = here;
        send(here);
    }

    /// <summary>Lets this thread run on any core again.</summary>
    public void Leave()
    {
        if (stayingThread != Environment.CurrentManagedThreadId)
            return;
        stayingThread = 0;
        ThreadCore.Leave();
    }
}
