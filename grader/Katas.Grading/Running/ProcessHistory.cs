namespace Katas.Grading.Running;

/// <summary>
/// Whether a kata has failed in a submission's process: whatever it did to the process, neither another kata nor the next suite must feel
/// it. Runs of suites that follow each other in the same process share one history.
/// </summary>
internal sealed class ProcessHistory
{
    private const int AnyKata = -1;

    private int? lastFailedKata;

    /// <summary>A run begins: where something has failed before, its first test needs another process, of whichever kata it is.</summary>
    public void BeginRun() => lastFailedKata = lastFailedKata is null ? null : AnyKata;

    /// <summary>Whether the next test, of this kata, needs a process that has run nothing yet; then it is taken to have one.</summary>
    public bool TakeFreshProcess(int kata)
    {
        if (lastFailedKata is not { } failed || failed == kata)
            return false;
        lastFailedKata = null;
        return true;
    }

    public void AddFailure(int kata) => lastFailedKata = kata;
}
