using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>
/// Raw system calls to what the kernel shares between processes: variants of new processes, objects that outlive a call, and the page
/// cache, through which two submissions at work could talk. The error says that the filter refused, and not the arguments.
/// </summary>
internal static class SharedKernel
{
    private const string ClockOfGrader = "(~$HOST$ << 3) | 2";
    private const string Room = "System.Runtime.InteropServices.Marshal.AllocHGlobal(64)";
    private const string Runtime = "open(Environment.ProcessPath!, 0)";

    public static IEnumerable<Strike> Attacks => [.. Processes, .. Objects, .. PageCache];

    private static Strike[] Processes =>
    [
        Refused("make a process that borrows the memory", 56, 220, "0x4111, 0, 0, 0"),
        Refused("make a process by the call of its own for that", 58, 220, "0x4111, 0, 0, 0"),
        Refused("make a thread that belongs to the grader", 56, 220, "0x003D_8F00, 0, 0, 0"),
        Refused("make a thread that nobody may trace", 56, 220, "0x00BD_0F00, 0, 0, 0"),
        Refused("make a thread with a descriptor of itself", 56, 220, "0x003D_1F00, 0, 0, 0"),
        Refused("make a process that shares only memory", 56, 220, "0x0111, 0, 0, 0"),
        Unknown("make a process by the newest call", 435, 435, "0, 88, 0, 0"),
        Refused("open the grader as a descriptor", 434, 434, "$HOST$, 0, 0, 0"),
        Unknown("take a descriptor of the grader", 438, 438, "3, 1, 0, 0"),
        Refused("signal through a descriptor", 424, 424, "3, 9, 0, 0"),
        Unknown("free the grader's memory", 448, 448, "3, 0, 0, 0"),
        Unknown("move the grader's memory", 256, 238, "$HOST$, 0, 0, 0"),
        Unknown("give the grader another scheduler", 314, 274, "$HOST$, 0, 0, 0"),
        Refused("read how much the grader has computed", 228, 113, $"{ClockOfGrader}, {Room}, 0, 0"),
        Refused("sleep until the grader has computed", 230, 115, $"{ClockOfGrader}, 0, {Room}, 0"),
        Unknown("see on which cores the grader runs", 204, 123, $"$HOST$, 8, {Room}, 0"),
        Refused("stop every core for a barrier", 324, 283, "1, 0, 0, 0"),
    ];

    private static Strike[] Objects =>
    [
        Unknown("count through a descriptor", 290, 19, "0, 0, 0, 0"),
        Unknown("make a timer with a descriptor", 283, 85, "1, 0, 0, 0"),
        Unknown("take signals from a descriptor", 289, 74, "-1, 0, 8, 0"),
        Unknown("make a file without a name", 319, 279, "0, 0, 0, 0"),
        Unknown("make a secret file without a name", 447, 447, "0, 0, 0, 0"),
        Unknown("change a semaphore of others", 65, 193, "0, 0, 0, 0"),
        Unknown("send a message to others", 69, 189, "0, 0, 0, 0"),
        Unknown("remove a queue of others", 241, 181, "0, 0, 0, 0"),
        Unknown("lock memory of the machine", 149, 228, "0, 4096, 0, 0"),
        Unknown("give the machine's clock another speed", 159, 171, "0, 0, 0, 0"),
        Unknown("put the process under rules of its own", 444, 444, "0, 0, 1, 0"),
        Refused("lock a part of a file for every descriptor", 72, 25, $"{Runtime}, 37, 0, 0"),
        Refused("hear of changes in a folder", 72, 25, "open(AppContext.BaseDirectory, 0), 1026, 1, 0"),
        Refused("seal a file", 72, 25, $"{Runtime}, 1033, 1, 0"),
        Refused("ask for the flags of a file's disk", 16, 29, $"{Runtime}, -2146933247, 0, 0"),
    ];

    private static Strike[] PageCache =>
    [
        Unknown("drop a file of the runtime from the cache", 221, 223, $"{Runtime}, 0, 0, 4"),
        Unknown("load a file of the runtime into the cache", 187, 213, $"{Runtime}, 0, 4096, 0"),
        Unknown("see which pages are in the cache", 27, 232, "0, 0, 0, 0"),
        Unknown("count what is in the cache", 451, 451, $"{Runtime}, 0, 0, 0"),
        Unknown("read only what is in the cache", 327, 286, $"{Runtime}, 0, 0, 0"),
        Unknown("copy between files inside the kernel", 326, 285, $"{Runtime}, 0, 1, 0"),
        Unknown("fill a pipe from a file inside the kernel", 275, 76, $"{Runtime}, 0, 1, 0"),
    ];

    /// <summary>A call that people make on purpose, or an argument that is not harmless.</summary>
    internal static Strike Refused(string name, int x64, int arm64, string arguments) => Call(name, x64, arm64, arguments, error: 1);

    internal static Strike Unknown(string name, int x64, int arm64, string arguments) => Call(name, x64, arm64, arguments, error: 38);

    private static Strike Call(string name, int x64, int arm64, string arguments, int error) => new(name, Ends.Failed,
        $"var result = syscall({(Kernel.IsX64 ? x64 : arm64)}, {arguments}); "
        + "var error = System.Runtime.InteropServices.Marshal.GetLastPInvokeError(); "
        + "throw new InvalidOperationException($\"result {result}, error {error}\");")
    { Members = Kernel.SystemCall + "\n" + Kernel.OpenFile, Says = $"result -1, error {error}" };
}
