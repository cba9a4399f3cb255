using System.Runtime.InteropServices;

namespace Maintenance.Tests.Support;

/// <summary>
/// What the runtime tells a debugger: ICorDebugManagedCallback and its second part, as tables of functions. Every callback lets the program
/// go on; three of them do something first.
/// </summary>
internal sealed unsafe class DebuggerCallbacks : IDisposable
{
    private const int FirstMethods = 26, SecondMethods = 8, OfUnknown = 3;
    private const int LoadModuleSlot = 13, BreakpointSlot = 3, ExitSlot = 10;
    private const int ContinueSlot = 4, GetNameSlot = 6, GetFunctionSlot = 9, CreateBreakpointSlot = 8, ActivateSlot = 3;
    private const int MostName = 1024, NoInterface = unchecked((int)0x80004002);

    private static readonly Guid Unknown = new("00000000-0000-0000-C000-000000000046");
    private static readonly Guid First = new("3D6F5F60-7538-11D3-8D5B-00104B35E7EF");
    private static readonly Guid Second = new("250E5EEA-DB5C-4C76-B6F3-8C46F12E3203");

    private readonly Breakpoint breakpoint;
    private readonly ManualResetEventSlim ended = new();
    private readonly GCHandle self;
    private readonly Made* first;
    private readonly Made* second;

    public DebuggerCallbacks(Breakpoint breakpoint)
    {
        this.breakpoint = breakpoint;
        self = GCHandle.Alloc(this);
        first = Make(FirstMethods);
        second = Make(SecondMethods);
        first->Methods[BreakpointSlot] = (delegate* unmanaged<Made*, nint, int>)&Met;
        first->Methods[ExitSlot] = (delegate* unmanaged<Made*, nint, int>)&Ended;
        first->Methods[LoadModuleSlot] = (delegate* unmanaged<Made*, nint, nint, int>)&Loaded;
    }

    /// <summary>The object that a debugging library takes.</summary>
    public nint Pointer => (nint)first;

    /// <summary>Waits until the program has ended.</summary>
    public bool WaitForEnd(TimeSpan patience) => ended.Wait(patience);

    /// <summary>After the last callback.</summary>
    public void Dispose()
    {
        foreach (var made in new[] { (nint)first, (nint)second })
        {
            NativeMemory.Free(((Made*)made)->Methods);
            NativeMemory.Free((void*)made);
        }
        self.Free();
        ended.Dispose();
    }

    /// <summary>The functions of an object of the debugging library.</summary>
    public static void** MethodsOf(nint made) => *(void***)made;

    private Made* Make(int methods)
    {
        var made = (Made*)NativeMemory.Alloc((nuint)sizeof(Made));
        made->Methods = (void**)NativeMemory.Alloc((nuint)(OfUnknown + methods), (nuint)sizeof(void*));
        made->Owner = GCHandle.ToIntPtr(self);
        made->Methods[0] = (delegate* unmanaged<Made*, Guid*, nint*, int>)&Query;
        made->Methods[1] = made->Methods[2] = (delegate* unmanaged<Made*, int>)&Count;
        for (var slot = OfUnknown; slot < OfUnknown + methods; slot++)
            made->Methods[slot] = (delegate* unmanaged<Made*, nint, int>)&Other;
        return made;
    }

    private static DebuggerCallbacks Of(Made* made) => (DebuggerCallbacks)GCHandle.FromIntPtr(made->Owner).Target!;

    [UnmanagedCallersOnly]
    private static int Query(Made* made, Guid* wanted, nint* found)
    {
        *found = *wanted == Second ? (nint)Of(made).second : *wanted == First || *wanted == Unknown ? (nint)Of(made).first : 0;
        return *found == 0 ? NoInterface : 0;
    }

    /// <summary>References are not counted: the object lives as long as the debugger.</summary>
    [UnmanagedCallersOnly]
    private static int Count(Made* made) => 1;

    /// <summary>The first argument of every callback is what goes on; the others are left where they are.</summary>
    [UnmanagedCallersOnly]
    private static int Other(Made* made, nint program) => Continue(program);

    [UnmanagedCallersOnly]
    private static int Met(Made* made, nint program)
    {
        Of(made).breakpoint.Meet();
        return Continue(program);
    }

    [UnmanagedCallersOnly]
    private static int Ended(Made* made, nint program)
    {
        var result = Continue(program);
        Of(made).ended.Set();
        return result;
    }

    [UnmanagedCallersOnly]
    private static int Loaded(Made* made, nint program, nint module)
    {
        var name = stackalloc char[MostName];
        uint length;
        _ = ((delegate* unmanaged<nint, uint, uint*, char*, int>)MethodsOf(module)[GetNameSlot])(module, MostName, &length, name);
        if (Of(made).breakpoint is var breakpoint && breakpoint.IsIn(new string(name)))
            Set(module, breakpoint.Method);
        return Continue(program);
    }

    private static void Set(nint module, int method)
    {
        nint function, made;
        if (((delegate* unmanaged<nint, int, nint*, int>)MethodsOf(module)[GetFunctionSlot])(module, method, &function) == 0
            && ((delegate* unmanaged<nint, nint*, int>)MethodsOf(function)[CreateBreakpointSlot])(function, &made) == 0)
        {
            _ = ((delegate* unmanaged<nint, int, int>)MethodsOf(made)[ActivateSlot])(made, 1);
        }
    }

    private static int Continue(nint program) => ((delegate* unmanaged<nint, int, int>)MethodsOf(program)[ContinueSlot])(program, 0);

    /// <summary>An object as the debugging library sees it: its functions first.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Made
    {
        public void** Methods;
        public nint Owner;
    }
}
