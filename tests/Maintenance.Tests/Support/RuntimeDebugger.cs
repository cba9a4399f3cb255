using System.Globalization;
using System.Runtime.InteropServices;

namespace Maintenance.Tests.Support;

/// <summary>
/// A small debugger: it attaches to a program of .NET by the runtime's own debugging library, as editors do, sets one breakpoint, and lets
/// the program go on each time it stops there.
/// </summary>
internal sealed unsafe class RuntimeDebugger : IDisposable
{
    private const int Version4 = 4, InitializeSlot = 3, TerminateSlot = 4, SetHandlerSlot = 5, AttachSlot = 8, ProcessAttach = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly Lazy<nint> Debugging = new(LoadDebugging);

    private readonly DebuggerCallbacks callbacks;
    private readonly nint cor;

    private RuntimeDebugger(Breakpoint breakpoint, nint cor)
    {
        callbacks = new DebuggerCallbacks(breakpoint);
        this.cor = cor;
    }

    /// <summary>Whether this machine has what it takes.</summary>
    public static bool IsPossible => OperatingSystem.IsLinux() && File.Exists(Library("libmscordbi.so"));

    /// <summary>Attaches to a program that has begun to run .NET code.</summary>
    public static RuntimeDebugger Attach(int process, Breakpoint breakpoint)
    {
        nint cor, attached;
        fixed (char* access = Library("libmscordaccore.so"))
        {
            var create = (delegate* unmanaged<int, int, char*, char*, nint, nint*, int>)
                NativeLibrary.GetExport(Debugging.Value, "CoreCLRCreateCordbObject3");
            Check(create(Version4, process, null, access, RuntimeOf(process), &cor));
        }
        var debugger = new RuntimeDebugger(breakpoint, cor);
        var methods = DebuggerCallbacks.MethodsOf(cor);
        Check(((delegate* unmanaged<nint, int>)methods[InitializeSlot])(cor));
        Check(((delegate* unmanaged<nint, nint, int>)methods[SetHandlerSlot])(cor, debugger.callbacks.Pointer));
        Check(((delegate* unmanaged<nint, int, int, nint*, int>)methods[AttachSlot])(cor, process, 0, &attached));
        return debugger;
    }

    /// <summary>Waits for the program's end: only then does the library call nobody any more.</summary>
    public void Dispose()
    {
        if (!callbacks.WaitForEnd(Patience))
            return; // what it might still call must stay
        _ = ((delegate* unmanaged<nint, int>)DebuggerCallbacks.MethodsOf(cor)[TerminateSlot])(cor);
        callbacks.Dispose();
    }

    private static nint LoadDebugging()
    {
        NativeLibrary.Load(Library("libmscordaccore.so")); // before the other, which needs it
        var library = NativeLibrary.Load(Library("libmscordbi.so"));
        _ = ((delegate* unmanaged<nint, int, nint, int>)NativeLibrary.GetExport(library, "DllMain"))(library, ProcessAttach, 0);
        return library;
    }

    private static string Library(string name) => Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), name);

    /// <summary>Where the program has its runtime in memory.</summary>
    private static nint RuntimeOf(int process)
    {
        var line = File.ReadLines($"/proc/{process}/maps").First(line => line.EndsWith("/libcoreclr.so", StringComparison.Ordinal));
        return nint.Parse(line.Split('-')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static void Check(int result) => Marshal.ThrowExceptionForHR(result);
}
